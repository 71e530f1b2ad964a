import type { SourceId } from './sources.js';

/** How deep a source was read for this library. Words for it are in `locales`. */
export type ReadAs =
  | 'abstract'
  | 'abstract-and-secondary'
  | 'abstract-and-table'
  | 'abstract-and-figure'
  | 'opening'
  | 'table'
  | 'figure'
  | 'figure-text'
  | 'worksheet'
  | 'page'
  | 'ai-written-page'
  | 'data-file'
  | 'guideline'
  | 'specification'
  | 'source-repository'
  | 'secondary'
  | 'title-in-list'
  | 'not-read';

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
  netter2018: {
    text: 'Netter FH. Atlas of Human Anatomy, 7th edition, plate of dermatomes after Keegan and Garrett',
    year: 2018,
    readAs: 'figure-text',
    url: 'https://www.yumpu.com/en/document/view/67468553/netter-basic-science-frank-h-netter-atlas-of-human-anatomy-elsevier-2018/253',
  },
  grant1962: {
    text: 'Grant JCB. An Atlas of Anatomy, by Regions, figure 663: caption on Keegan and Garrett',
    year: 1962,
    readAs: 'secondary',
    url: 'http://worddisk.com/wiki/File:Grant_1962_663.png',
  },
  keegan1948: {
    text: 'Keegan JJ, Garrett FD. The segmental distribution of the cutaneous nerves in the limbs of man',
    year: 1948,
    readAs: 'not-read',
  },
  lee2008: {
    text: 'Lee MWL, McPhee RW, Stringer MD. An evidence-based approach to human dermatomes. Clin Anat 21:363-373',
    year: 2008,
    readAs: 'opening',
    url: 'https://www.scribd.com/document/190744886/Clin-Anat-08-Dermatomes',
  },
  wikimsk: {
    text: 'WikiMSK. Dermatomes',
    year: 2024,
    readAs: 'page',
    url: 'https://wikimsk.org/wiki/Dermatomes',
  },
  foerster1933: {
    text: 'Foerster O. The dermatomes in man. Brain 56(1):1-39',
    year: 1933,
    readAs: 'opening',
    url: 'https://www.reflexology.pub/en/medical_article/dermatomes-man/',
  },
  foersterUS1939: {
    text: 'Summary of the work of Foerster, author not shown. Arch Neur Psych 41(4):688-693',
    year: 1939,
    readAs: 'opening',
    doi: '10.1001/archneurpsyc.1939.02270160044003',
    url: 'https://jamanetwork.com/journals/archneurpsyc/article-abstract/648011',
  },
  sibling: {
    text: 'Dr.Oracle. What are the dermatomes of the lower extremities in order? Article 465935',
    year: 2025,
    readAs: 'ai-written-page',
    url: 'https://www.droracle.ai/articles/465935/what-are-the-dermatomes-of-the-lower-extremities-in',
  },
  takahashi1995: {
    text: 'Takahashi Y, Takahashi K, Moriya H. Mapping of dermatomes of the lower extremities based on an animal model',
    year: 1995,
    readAs: 'not-read',
  },
  takahashi2003: {
    text: 'Takahashi Y, Chiba T, Kurokawa M, Aoki Y. Dermatomes and the central organization of dermatomes in the spinal cord dorsal horn in rats. J Comp Neurol 462(1):29-41',
    year: 2003,
    readAs: 'abstract',
    doi: '10.1002/cne.10669',
    url: 'https://metajournal.com/articles/635176',
  },
  kubis2019: {
    text: 'Kubis W. Evidence-based medicine in dermatomal research. Thesis, University of Groningen',
    year: 2019,
    readAs: 'abstract',
    url: 'https://umcg.studenttheses.ub.rug.nl/id/eprint/1542',
  },
  woo2011: {
    text: 'Woo JS, Hur MS, Kim HJ, Lee KS. Spinal nerve compositions of the terminal branches of the lumbosacral plexus. Korean J Phys Anthropol 24(2):97-103',
    year: 2011,
    readAs: 'abstract',
    url: 'https://koreamed.org/article/0107KJPA/2011.24.2.97',
  },
  phillips1993: {
    text: 'Phillips LH, Park TS. Electrophysiological mapping of the segmental innervation of the saphenous and sural nerves',
    year: 1993,
    readAs: 'abstract',
    url: 'https://discovery.researcher.life/article/electrophysiological-mapping-of-the-segmental-innervation-of-the-saphenous-and-sural-nerves/d4f564ae1e703ec6a338f8fcad28022f',
  },
  fletcher1966: {
    text: 'Fletcher TF, Kitchell RL. The lumbar, sacral and coccygeal tactile dermatomes of the dog',
    year: 1966,
    readAs: 'abstract',
    url: 'https://experts.umn.edu/en/publications/the-lumbar-sacral-and-coccygeal-tactile-dermatomes-of-the-dog',
  },
  openanesthesia: {
    text: 'OpenAnesthesia. Lower extremity nerves: sensory distribution',
    year: null,
    readAs: 'page',
    url: 'https://www.openanesthesia.org/keywords/lower_extremity_nerves_sensory_distribution/',
  },
  umich: {
    text: 'University of Michigan. Anatomy tables: nerves of the lower limb',
    year: null,
    readAs: 'table',
    url: 'http://www.med.umich.edu/lrc/anatomy-tables/nerves_lowerlimb.html',
  },
  wheeless: {
    text: "Wheeless' Textbook of Orthopaedics. Innervation of the leg and foot",
    year: null,
    readAs: 'page',
    url: 'https://www.wheelessonline.com/nerves/innervation-of-the-leg-and-foot/',
  },
  wikiCut: {
    text: 'Wikipedia. Cutaneous innervation of the lower limbs',
    year: null,
    readAs: 'page',
    url: 'https://en.wikipedia.org/wiki/Cutaneous_innervation_of_the_lower_limbs',
  },
  wikiMedialCluneal: {
    text: 'Wikipedia. Medial cluneal nerves, read in a copy',
    year: null,
    readAs: 'page',
    url: 'http://medbox.iiab.me/kiwix/wikipedia_en_medicine_2019-12/A/Medial_cluneal_nerves',
  },
  notion: {
    text: 'Anatomy of lower limb. Study table for the USMLE, author not shown',
    year: null,
    readAs: 'page',
    url: 'https://wry-drill-0b1.notion.site/Anatomy-of-lower-limb-165db17e1b8e818f98aef862d1083ecb',
  },
  issuhub: {
    text: 'Lecture outline after Netter, page 272',
    year: null,
    readAs: 'page',
    url: 'https://issuhub.com/view/index/6123?pageIndex=423',
  },
  brainSacral: {
    text: 'Brainscape. Sacral plexus cards',
    year: null,
    readAs: 'page',
    url: 'https://brainscape.com/flashcards/sacral-plexus-8579195/packs/14493893',
  },
  brainLumbar: {
    text: 'Brainscape. Lumbar plexus cards',
    year: null,
    readAs: 'page',
    url: 'https://brainscape.com/flashcards/lumbar-plexus-peripheral-nerves-and-sens-13137538/packs/21265975',
  },
  healthlineLFCN: {
    text: 'Healthline. Lateral femoral cutaneous nerve',
    year: null,
    readAs: 'page',
    url: 'https://www.healthline.com/human-body-maps/lateral-femoral-cutaneous-nerve/male',
  },
  uptodateLE: {
    text: 'Rutkove SB. UpToDate: overview of lower extremity peripheral nerve syndromes',
    year: null,
    readAs: 'opening',
    url: 'https://scribd.com/document/741013147',
  },
  plexusReview: {
    text: 'Systematic review of variation of the lumbar plexus, authors not shown. Research Square, preprint',
    year: null,
    readAs: 'abstract',
    url: 'http://globalauthorid.com/WebPortal/ArticleView?wd=3369E6AEA34629005063D5DA651A37A03042B6B0ABF1DB06D8E23A45B339FECE',
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
