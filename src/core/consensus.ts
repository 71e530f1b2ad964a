import type { Area, Basis, SchemeId } from './schemes.js';

/**
 * How much an area of a scheme counts in the consensus: by how its borders came about, halved where the words were
 * recalled and not seen.
 *
 * The figures are our choice. Blank skin does not vote, and neither do key points.
 */
export const CONSENSUS_WEIGHTS: {
  readonly basis: Readonly<Record<Basis, number>>;
  readonly verified: number;
  readonly recalled: number;
} = {
  basis: { 'figure redrawn': 1, 'drawn from description': 1, reconstructed: 0.5, computed: 0 },
  verified: 1,
  recalled: 0.5,
};

/** How much an area counts in the consensus. */
export function consensusWeight({ basis, verified }: Pick<Area, 'basis' | 'verified'>): number {
  const { basis: byBasis, verified: seen, recalled } = CONSENSUS_WEIGHTS;
  return byBasis[basis] * (verified ? seen : recalled);
}

/** From which leading share on how many of the schemes that speak agree, and from how many on they are more than one. */
export const AGREEMENT_LIMITS = { all: 0.95, most: 0.65, half: 0.45, voices: 0.5, several: 1.5 } as const;

/** Whether a scheme is one of those that the consensus is computed from. */
export function votes({ id }: { readonly id: SchemeId }): boolean {
  return id !== 'consensus';
}
