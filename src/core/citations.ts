import type { SourceId } from './sources.js';

/** How deep a source was read for this library. Words for it are in `locales`. */
export type ReadAs =
  'abstract' | 'abstract-and-secondary' | 'opening' | 'table' | 'worksheet' | 'page' | 'ai-written-page' | 'data-file';

/** How a source is cited in full, and where it is found. */
export interface Citation {
  readonly text: string;
  /** `null` where the source shows no date. */
  readonly year: number | null;
  readonly readAs: ReadAs;
  readonly doi?: string;
  readonly pmid?: string;
  /** The page that was read. */
  readonly url?: string;
}

/** The full citation of every source. A DOI or PMID stands here only where it was seen. */
export const CITATIONS: Readonly<Record<SourceId, Citation>> = {
  seed: {
    text: 'Dr.Oracle. What are the dermatomes of the lower limb? Article 224087',
    year: 2025,
    readAs: 'ai-written-page',
    url: 'https://www.droracle.ai/articles/224087/what-are-the-dermatomes-of-the-lower-limb',
  },
  bromley: {
    text: 'Bromley Emergency. FRCEM core anatomy: lower limb dermatomes',
    year: null,
    readAs: 'page',
    url: 'https://www.bromleyemergency.com/frcem-primary/core-anatomy-lower-limb-dermatomes/',
  },
  faleiros2009: {
    text: 'Faleiros ATS, Resende LAL, Zanini MA, et al. L4-L5-S1 human dermatomes. Arq Neuropsiquiatr 67(2)',
    year: 2009,
    readAs: 'abstract',
    url: 'http://www.scielo.br/scielo.php?script=sci_arttext&pid=S0004-282X2009000200017',
  },
  downs2011: {
    text: 'Downs MB, LaPorte C. Conflicting dermatome maps. J Orthop Sports Phys Ther',
    year: 2011,
    readAs: 'opening',
    url: 'https://fr.scribd.com/document/134053363/Dermatome-Maps',
  },
  gpnotebook: {
    text: 'GPnotebook. Lower limb dermatomes',
    year: null,
    readAs: 'page',
    url: 'http://www.gpnotebook.co.uk/simplepage.cfm?ID=1865744389',
  },
  harrison19: {
    text: "Engstrom JW, Deyo RA. Harrison's Principles of Internal Medicine, 19th edition, table 48-1",
    year: 2015,
    readAs: 'table',
  },
  mageeTable: {
    text: 'Dermatome and myotome table, author not shown. Scribd 652818097',
    year: null,
    readAs: 'page',
    url: 'https://www.scribd.com/document/652818097/DERMATOME-MYOTOME',
  },
  orthobullets: {
    text: 'Orthobullets. Lower extremity spine and neuro exam',
    year: null,
    readAs: 'page',
    url: 'https://orthobullets.com/spine/2002/lower-extremity-spine-and-neuro-exam',
  },
  gsse: {
    text: "Study notes with the text of Last's Anatomy: segmental innervation of the skin",
    year: null,
    readAs: 'page',
  },
  seekhealthz: {
    text: 'SeekHealthZ. Symptoms of L5 radiculopathy',
    year: null,
    readAs: 'page',
    url: 'https://www.seekhealthz.com/health/symptoms-of-l5-radiculopathy/',
  },
  isncsciSheet: {
    text: 'ASIA and ISCoS. ISNCSCI worksheet, 4 December 2023',
    year: 2023,
    readAs: 'worksheet',
    url: 'https://studylib.net/doc/27397586/asia-iscos-worksheet-sides-12-12-4-2023',
  },
  medscapeSCI: {
    text: 'Chin LS. Medscape: sensory testing in spinal cord injury',
    year: 2018,
    readAs: 'page',
    url: 'https://www.medscape.com/answers/793582-161666/how-is-sensory-function-testing-performed-in-the-evaluation-of-spinal-cord-injury-sci',
  },
  wowWiki: {
    text: 'Wikipedia. Dermatome (anatomy), read in a copy',
    year: 2024,
    readAs: 'page',
  },
  ghISNCSCI: {
    text: 'Data file of an open-source ISNCSCI application on GitHub, repository not recorded',
    year: null,
    readAs: 'data-file',
  },
  stanford25: {
    text: 'Stanford Medicine 25. Reflex examination',
    year: null,
    readAs: 'page',
    url: 'https://stanfordmedicine25.stanford.edu/the25/tendon.html',
  },
  passmy: {
    text: 'PassMyClinicalExamination. Reflexes',
    year: null,
    readAs: 'page',
    url: 'https://passmyclinicalexamination.com/reflexes/',
  },
  brainReflex: {
    text: 'Brainscape. Reflex testing cards',
    year: null,
    readAs: 'page',
    url: 'https://brainscape.com/flashcards/reflex-testing-14628603/packs/21749347',
  },
  esene2012: {
    text: 'Esene IN, Meher A, Elzoghby MA, et al. Medial hamstring reflex in L5 radiculopathy. Surg Neurol Int 3:104',
    year: 2012,
    readAs: 'abstract-and-secondary',
    pmid: '23087820',
  },
  hashimoto2024: {
    text: 'Hashimoto S, Murohashi T, Yamada S, et al. Broad and asymmetric lower extremity myotomes. Spine 49(11):805-810',
    year: 2024,
    readAs: 'abstract',
    doi: '10.1097/brs.0000000000004737',
  },
  emphysio: {
    text: 'The Emergency Physio. Myotomes, dermatomes and reflexes',
    year: null,
    readAs: 'page',
    url: 'https://the.emergencyphysio.com/anatomy/neurological-system/myotomes-dermatomes-and-reflexes',
  },
  h4rvey: {
    text: 'h4rvey.com. Muscles of the hip and leg',
    year: null,
    readAs: 'page',
    url: 'https://www.h4rvey.com/appendix/Muscles-of-the-hip-and-leg',
  },
  neupsykeySeg: {
    text: 'NeupsyKey. Dermal segmentation',
    year: null,
    readAs: 'page',
    url: 'https://neupsykey.com/dermal-segmentation/',
  },
};

/**
 * The address of a source: its DOI or PubMed page where known, else the page that was read.
 *
 * @example
 * sourceUrl('esene2012'); // 'https://pubmed.ncbi.nlm.nih.gov/23087820/'
 */
export function sourceUrl(id: SourceId): string | undefined {
  const { doi, pmid, url } = CITATIONS[id];
  if (doi) return `https://doi.org/${doi}`;
  if (pmid) return `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`;
  return url;
}
