import type { DetailWords } from '../types.js';

/** The schemes in the words of a patient. */
export const patientSchemes: DetailWords['schemes'] = {
  gpnotebook: {
    name: 'GPnotebook',
    nameShort: 'GPnotebook',
    about: 'A web page for family doctors tells which skin goes with which nerve. We drew the lines.',
  },
  harrison: {
    name: "Harrison's textbook, 2015",
    nameShort: 'Harrison',
    about: 'A book for doctors names these areas. The rest stays blank.',
  },
  orthobullets: {
    name: 'Orthobullets',
    nameShort: 'Orthobullets',
    about: 'A web page for bone doctors names these areas. We drew the lines.',
  },
  magee: {
    name: 'Table of bands',
    nameShort: 'Bands',
    about: 'A table on the web tells of bands round the leg. We drew the lines.',
  },
  'keegan-garrett': {
    name: 'Keegan and Garrett, 1948',
    nameShort: 'Keegan',
    about:
      'An old map of bands that start at the back. We could not read the paper, so we drew it from what others say.',
  },
  foerster: {
    name: 'Foerster, 1933',
    nameShort: 'Foerster',
    about: 'An old map of wide areas that lie over each other. We drew it from what others say.',
  },
  'lee-stringer': {
    name: 'Lee and colleagues, 2008',
    nameShort: 'Lee',
    about: 'This map shows only the skin that is most alike in all people. We drew it from what others say.',
  },
  semicircles: {
    name: 'Half rings, from rats',
    nameShort: 'Half rings',
    about: 'A map of half rings. It comes from studies in rats.',
  },
  faleiros: {
    name: 'Faleiros and colleagues, 2009',
    nameShort: 'Faleiros',
    about: 'A study of 60 people with a nerve problem. It names three areas. We drew the lines.',
  },
  consensus: {
    name: 'What most maps say',
    nameShort: 'Most maps',
    about: 'Most maps say this. We worked it out from all of them.',
  },
};
