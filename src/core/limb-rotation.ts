import type { SourceId } from './sources.js';

/** The stages in which a limb bud comes to its dermatomes, and the two schools of maps in which they end. */
export const ROTATION_STAGES = ['row', 'bud', 'axial-lines', 'turn', 'bands', 'semicircles'] as const;

/** One stage of the rotation of the limb. */
export type RotationStage = (typeof ROTATION_STAGES)[number];

/** The two schools of maps: bands from the midline of the back, and half rings one below the other. */
export const ROTATION_SCHOOLS = ['bands', 'semicircles'] as const satisfies readonly RotationStage[];

/** One school of maps. */
export type RotationSchool = (typeof ROTATION_SCHOOLS)[number];

/** The key of a statement on the rotation of the limb. Its words are in `locales`. */
export type RotationClaimId =
  | 'segments-in-order'
  | 'segments-overlap'
  | 'bud-carries-skin'
  | 'bud-borders'
  | 'middle-drawn-out'
  | 'non-neighbours-meet'
  | 'limb-turns'
  | 'lines-wind'
  | 'bands-from-midline'
  | 'bands-single-root'
  | 'bands-L4'
  | 'bands-doubted'
  | 'bands-drawn'
  | 'half-rings'
  | 'half-rings-order'
  | 'half-rings-origin'
  | 'schools-differ';

/** A statement on the rotation of the limb. */
export interface RotationClaim {
  readonly id: RotationClaimId;
  readonly stage: RotationStage;
  readonly sources: readonly SourceId[];
  /** Whether it was seen in its sources; one that was not is marked as recalled wherever it is shown. */
  readonly verified: boolean;
}

function recalled(stage: RotationStage, id: RotationClaimId, ...sources: SourceId[]): RotationClaim {
  return { id, stage, sources, verified: false };
}

function seen(stage: RotationStage, id: RotationClaimId, ...sources: SourceId[]): RotationClaim {
  return { id, stage, sources, verified: true };
}

/**
 * What the figure of the rotation tells, in the order in which it does. Its embryology was recalled.
 *
 * @see grant1962 for the bands of Keegan and Garrett, whose own paper was not read
 * @see sibling for the half rings, whose original, probably `takahashi1995`, was not read
 */
export const ROTATION_CLAIMS: readonly RotationClaim[] = [
  recalled('row', 'segments-in-order'),
  seen('row', 'segments-overlap', 'neupsykeySeg'),
  recalled('bud', 'bud-carries-skin'),
  recalled('bud', 'bud-borders'),
  recalled('axial-lines', 'middle-drawn-out'),
  recalled('axial-lines', 'non-neighbours-meet'),
  recalled('turn', 'limb-turns'),
  recalled('turn', 'lines-wind'),
  seen('bands', 'bands-from-midline', 'grant1962'),
  seen('bands', 'bands-single-root', 'grant1962'),
  seen('bands', 'bands-L4', 'downs2011'),
  seen('bands', 'bands-doubted', 'wikimsk'),
  recalled('bands', 'bands-drawn', 'keegan1948'),
  seen('semicircles', 'half-rings', 'sibling'),
  seen('semicircles', 'half-rings-order', 'sibling'),
  recalled('semicircles', 'half-rings-origin', 'takahashi1995'),
  seen('semicircles', 'schools-differ', 'grant1962', 'sibling'),
];
