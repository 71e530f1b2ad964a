import type { DetailWords } from '../types.js';

/** The schemes in the words of a student. */
export const studentSchemes: DetailWords['schemes'] = {
  gpnotebook: {
    name: 'GPnotebook',
    nameShort: 'GPnotebook',
    about: 'A reference page for family doctors has a few words for each level. We drew the borders.',
  },
  harrison: {
    name: "Harrison's textbook, 2015",
    nameShort: 'Harrison',
    about: 'A table in a textbook of medicine names these areas. What it does not name stays blank.',
  },
  orthobullets: {
    name: 'Orthobullets',
    nameShort: 'Orthobullets',
    about: 'A reference page for orthopaedic trainees names these areas. We drew the borders.',
  },
  magee: {
    name: 'Table of bands',
    nameShort: 'Band table',
    about:
      'A table found on the web, probably that of a textbook, gives bands from the midline of the back. We drew the borders.',
  },
  'keegan-garrett': {
    name: 'Keegan and Garrett, 1948',
    nameShort: 'Keegan',
    about:
      'Bands that start at the midline of the back, from patients with one damaged root. We have not read the paper, so this is a reconstruction.',
  },
  foerster: {
    name: 'Foerster, 1933',
    nameShort: 'Foerster',
    about:
      'Wide fields that overlap: the skin that still felt when the roots around were cut. We have not seen how far they reach, so this is a reconstruction.',
  },
  'lee-stringer': {
    name: 'Lee and colleagues, 2008',
    nameShort: 'Lee',
    about:
      'Only the skin on which the evidence agrees best. Blank skin varies too much. We have not seen the areas, so this is a reconstruction.',
  },
  semicircles: {
    name: 'Serial semicircles, from rats',
    nameShort: 'Semicircles',
    about: 'Half rings seen in rats. A secondary page applies them to people.',
  },
  faleiros: {
    name: 'Faleiros and colleagues, 2009',
    nameShort: 'Faleiros',
    about: 'What a study of 60 patients concluded for L4, L5 and S1. We read its summary and drew the borders.',
  },
  consensus: {
    name: 'Consensus of the maps',
    nameShort: 'Consensus',
    about:
      'Worked out by the library: for each place, the level that most maps give it. Better founded maps count for more.',
  },
};
