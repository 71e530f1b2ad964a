import type { DetailWords } from '../types.js';

/** The schemes in the words of a clinician. */
export const clinicianSchemes: DetailWords['schemes'] = {
  frcem: {
    name: 'FRCEM revision text',
    nameShort: 'FRCEM',
    about:
      'A revision page for emergency physicians describes these areas in words; the borders between them are ours.',
  },
  gpnotebook: {
    name: 'GPnotebook',
    nameShort: 'GPnotebook',
    about: 'A reference page for general practice has a few words for each level; the borders are ours.',
  },
  harrison: {
    name: "Harrison's textbook, 2015",
    nameShort: 'Harrison',
    about: 'A table of root signs in a textbook of medicine names these areas; what it does not name is blank.',
  },
  orthobullets: {
    name: 'Orthobullets',
    nameShort: 'Orthobullets',
    about: 'A reference page for orthopaedic trainees names these areas; the borders between them are ours.',
  },
  magee: {
    name: 'Table of bands',
    nameShort: 'Band table',
    about:
      'A table found on the web, by recollection that of a textbook, gives bands from the midline of the back; the borders are ours.',
  },
  'keegan-garrett': {
    name: 'Keegan and Garrett, 1948',
    nameShort: 'Keegan',
    about:
      'Continuous bands from the posterior midline, after single-root loss. The paper was not read: reconstructed.',
  },
  foerster: {
    name: 'Foerster, 1933',
    nameShort: 'Foerster',
    about: 'Wide, overlapping fields of remaining sensibility. Their extents were not read: reconstructed.',
  },
  'lee-stringer': {
    name: 'Lee and colleagues, 2008',
    nameShort: 'Lee',
    about: 'Only the most consistent area of each root; blank skin varies. The areas were not read: reconstructed.',
  },
  semicircles: {
    name: 'Serial semicircles, from rats',
    nameShort: 'Semicircles',
    about: 'Serial semicircles traced in rats and carried over to the human limb in words on a secondary page.',
  },
  faleiros: {
    name: 'Faleiros and colleagues, 2009',
    nameShort: 'Faleiros',
    about:
      'What a study of 60 patients concludes of L4, L5 and S1, read in its abstract; the borders between them are ours.',
  },
  consensus: {
    name: 'Consensus of the maps',
    nameShort: 'Consensus',
    about: 'Computed: the level that most of the maps give to each place, weighted by how each map came about.',
  },
};
