import { unknownValue } from './errors.js';

/** One publication or page that carries a fact of the library. */
export interface Source {
  /** The short name that is printed beside a fact. */
  readonly label: string;
}

/** The id of a source. */
export type SourceId =
  | 'seed'
  | 'bromley'
  | 'faleiros2009'
  | 'downs2011'
  | 'gpnotebook'
  | 'harrison19'
  | 'mageeTable'
  | 'orthobullets'
  | 'gsse'
  | 'seekhealthz'
  | 'isncsciSheet'
  | 'medscapeSCI'
  | 'wowWiki'
  | 'ghISNCSCI'
  | 'stanford25'
  | 'passmy'
  | 'brainReflex'
  | 'esene2012'
  | 'hashimoto2024'
  | 'emphysio'
  | 'h4rvey'
  | 'neupsykeySeg'
  | 'netter2018'
  | 'grant1962'
  | 'keegan1948'
  | 'lee2008'
  | 'wikimsk'
  | 'foerster1933'
  | 'foersterUS1939'
  | 'sibling'
  | 'takahashi1995'
  | 'takahashi2003'
  | 'kubis2019'
  | 'woo2011'
  | 'phillips1993'
  | 'fletcher1966'
  | 'openanesthesia'
  | 'umich'
  | 'wheeless'
  | 'wikiCut'
  | 'wikiMedialCluneal'
  | 'notion'
  | 'issuhub'
  | 'brainSacral'
  | 'brainLumbar'
  | 'healthlineLFCN'
  | 'uptodateLE'
  | 'plexusReview';

/**
 * Every source that the library cites. Citations and addresses are in `citations.ts`, so that a map can be drawn before
 * they are loaded.
 *
 * `seed` is the clinical article whose areas the scheme `article` draws.
 */
export const SOURCES: Readonly<Record<SourceId, Source>> = {
  seed: { label: 'Dr.Oracle 2025' },
  bromley: { label: 'Bromley FRCEM' },
  faleiros2009: { label: 'Faleiros 2009' },
  downs2011: { label: 'Downs 2011' },
  gpnotebook: { label: 'GPnotebook' },
  harrison19: { label: 'Harrison 2015' },
  mageeTable: { label: 'Dermatome table' },
  orthobullets: { label: 'Orthobullets' },
  gsse: { label: "Last's Anatomy notes" },
  seekhealthz: { label: 'SeekHealthZ' },
  isncsciSheet: { label: 'ISNCSCI 2023' },
  medscapeSCI: { label: 'Medscape 2018' },
  wowWiki: { label: 'Wikipedia 2024' },
  ghISNCSCI: { label: 'ISNCSCI data file' },
  stanford25: { label: 'Stanford 25' },
  passmy: { label: 'PassMyClinicalExamination' },
  brainReflex: { label: 'Brainscape' },
  esene2012: { label: 'Esene 2012' },
  hashimoto2024: { label: 'Hashimoto 2024' },
  emphysio: { label: 'Emergency Physio' },
  h4rvey: { label: 'h4rvey.com' },
  neupsykeySeg: { label: 'NeupsyKey' },
  netter2018: { label: 'Netter 2018' },
  grant1962: { label: 'Grant 1962' },
  keegan1948: { label: 'Keegan and Garrett 1948' },
  lee2008: { label: 'Lee 2008' },
  wikimsk: { label: 'WikiMSK' },
  foerster1933: { label: 'Foerster 1933' },
  foersterUS1939: { label: 'Foerster summary 1939' },
  sibling: { label: 'Dr.Oracle 465935' },
  takahashi1995: { label: 'Takahashi 1995' },
  takahashi2003: { label: 'Takahashi 2003' },
  kubis2019: { label: 'Kubis 2019' },
  woo2011: { label: 'Woo 2011' },
  phillips1993: { label: 'Phillips 1993' },
  fletcher1966: { label: 'Fletcher 1966' },
  openanesthesia: { label: 'OpenAnesthesia' },
  umich: { label: 'Michigan anatomy tables' },
  wheeless: { label: 'Wheeless' },
  wikiCut: { label: 'Wikipedia: cutaneous nerves' },
  wikiMedialCluneal: { label: 'Wikipedia: cluneal nerves' },
  notion: { label: 'USMLE limb table' },
  issuhub: { label: 'Netter lecture outline' },
  brainSacral: { label: 'Sacral plexus cards' },
  brainLumbar: { label: 'Lumbar plexus cards' },
  healthlineLFCN: { label: 'Healthline' },
  uptodateLE: { label: 'UpToDate' },
  plexusReview: { label: 'Plexus review, preprint' },
};

/**
 * The source with this id.
 *
 * @example
 * sourceById('faleiros2009').label; // 'Faleiros 2009'
 */
export function sourceById(id: string): Source {
  if (!Object.hasOwn(SOURCES, id)) throw unknownValue('source', id, Object.keys(SOURCES));
  return SOURCES[id as SourceId];
}
