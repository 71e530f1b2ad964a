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
  | 'neupsykeySeg';

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
