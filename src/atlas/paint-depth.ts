import type { Mesh } from './mesh.js';
import type { SkinDistance, Vertices } from './paint-distance.js';
import type { Fineness } from './sheet.js';

/** A mesh that is divided further and further, with its vertices in space. */
export interface FinerMesh extends Vertices {
  readonly mesh: Mesh;
}

/** How deep skin lies in what a stroke covers, mm: above 0 inside, below 0 outside, never beyond `REACH` outside. */
export interface StrokeDepth {
  /** Per vertex of the skin. */
  readonly values: ArrayLike<number>;
  /** No edge that its border may cross needs to be shorter than this, mm. */
  readonly detail: number;
  /** Reads the depth at the further vertices of a mesh, one after another: at v, which lies between a and b. */
  reader(of: FinerMesh): (v: number, a: number, b: number) => number;
}

/** Depths are known up to here outside of what is covered, mm: further than any edge of the mesh is long. */
export const REACH: Readonly<Record<Fineness, number>> = { fine: 18, coarse: 40 };

/** Reads distances at the further vertices of a mesh. */
export function distanceReader(distance: SkinDistance, of: FinerMesh): ReturnType<StrokeDepth['reader']> {
  const first = distance.nearest.length;
  const further: number[] = [];
  const sourceOf = (v: number): number => (v < first ? distance.nearest[v]! : further[v - first]!);
  return (v, a, b) => {
    let [least, source] = [Infinity, -1];
    for (const near of [sourceOf(a), sourceOf(b)]) {
      if (near < 0 || near === source) continue;
      const way = distance.measure(of, v, near);
      if (way < least) [least, source] = [way, distance.found];
    }
    further[v - first] = source;
    return least;
  };
}
