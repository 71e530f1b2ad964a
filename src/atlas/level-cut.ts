import type { CutMesh } from './cut.js';
import type { Mesh } from './mesh.js';
import { edgeKey } from './mesh.js';

/** A quantity that is known at the vertices of a mesh. */
export interface Quantity {
  readonly values: ArrayLike<number>;
  /** Its value at a share of the way from one vertex to a neighbour. Without it, it runs straight between them. */
  at?(a: number, b: number, share: number): number;
}

/** A cut to make: along a value of the quantity with a number. */
export interface LevelCut {
  readonly of: number;
  readonly at: number;
}

/** How near a cut may come to the end of an edge, so that no triangle is a needle. */
const CLEAR = 0.015;

/** So many steps find where on an edge a quantity has a value. */
const STEPS = 3;

/** The share of an edge at which a quantity has a value that lies between its values at the ends. */
function shareAt(quantity: Quantity, a: number, b: number, value: number): number {
  const { values } = quantity;
  let [low, high] = [0, 1];
  let [atLow, atHigh] = [values[a]! - value, values[b]! - value];
  let share = atLow / (atLow - atHigh);
  for (let i = 0; quantity.at && i < STEPS; i++) {
    const found = quantity.at(a, b, share) - value;
    if (Math.abs(found) < 1e-3) break;
    if (found > 0 === atLow > 0) [low, atLow] = [share, found];
    else [high, atHigh] = [share, found];
    share = low + ((high - low) * atLow) / (atLow - atHigh);
  }
  return share;
}

/**
 * Cuts a mesh along lines of equal value, and labels every triangle.
 *
 * Edges of the mesh are cut where the quantity has the value exactly; what is cut out of one triangle is cut as if all
 * quantities ran straight within it.
 *
 * @param regionsOf the numbers of the regions at a spot, from the quantities there
 */
export function cutLevels(
  trimmed: Mesh,
  quantities: readonly Quantity[],
  cuts: readonly LevelCut[],
  regionsOf: (values: readonly number[]) => readonly number[],
): CutMesh {
  const mesh = trimmed.copy();
  const first = trimmed.phi.length;
  const values = quantities.map((quantity) => Array.from(quantity.values));
  cuts.forEach(({ of, at }, number) => {
    const value = values[of]!;
    const made = new Map<number, number>();
    const cutEdge = (a: number, b: number): number => {
      const [fa, fb] = [value[a]! - at, value[b]! - at];
      if (fa > 0 === fb > 0) return -1;
      const key = edgeKey(a, b);
      let v = made.get(key);
      if (v === undefined) {
        const share = a < first && b < first ? shareAt(quantities[of]!, a, b, at) : fa / (fa - fb);
        v = mesh.addBetween(a, b, Math.min(1 - CLEAR, Math.max(CLEAR, share)), number);
        values.forEach((all, i) => {
          const [p, q] = [all[a]!, all[b]!];
          all.push(i === of ? at : p + mesh.share.at(-1)! * (q - p));
        });
        made.set(key, v);
      }
      return v;
    };
    const triangles = mesh.cell.length;
    for (let t = 0; t < triangles; t++) {
      const [a, b, c] = [mesh.corners[3 * t]!, mesh.corners[3 * t + 1]!, mesh.corners[3 * t + 2]!];
      const [fa, fb, fc] = [value[a]! > at, value[b]! > at, value[c]! > at];
      if (fa === fb && fb === fc) continue;
      // A corner that an earlier cut of the same quantity has put on this value is on neither side.
      if (value[a] === at || value[b] === at || value[c] === at) continue;
      mesh.split(t, [cutEdge(a, b), cutEdge(b, c), cutEdge(c, a)]);
    }
  });
  return { mesh, ...label(mesh, values, regionsOf) };
}

function label(
  mesh: Mesh,
  values: readonly (readonly number[])[],
  regionsOf: (values: readonly number[]) => readonly number[],
): Pick<CutMesh, 'area' | 'combinations'> {
  const combinations: (readonly number[])[] = [[]];
  const known = new Map([['', 0]]);
  const area = Int32Array.from(mesh.cell, (_, t) => {
    const [a, b, c] = [mesh.corners[3 * t]!, mesh.corners[3 * t + 1]!, mesh.corners[3 * t + 2]!];
    const regions = regionsOf(values.map((value) => (value[a]! + value[b]! + value[c]!) / 3));
    const key = regions.join();
    let index = known.get(key);
    if (index === undefined) {
      index = combinations.push(regions) - 1;
      known.set(key, index);
    }
    return index;
  });
  return { area, combinations };
}
