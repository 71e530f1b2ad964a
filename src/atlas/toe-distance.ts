import { TOE_LENGTH } from './curves.js';
import { Heap } from './heap.js';
import type { Fineness } from './sheet.js';
import { distance, evenOut, type Skin, skinOf } from './skin.js';

/** This near to the tip of a toe the way along the skin is the straight one, mm. */
const TIP = 5;

/** Rounds in which distances are evened out, so that an edge drawn along them has no kink where two ways meet. */
const SOFTENED = { fine: 10, coarse: 4 } as const;

const known = new Map<Fineness, Float64Array>();

/** How far each vertex of the skin is from the tip of the nearest toe, along the skin, mm. Made once and shared. */
export function toeDistances(fineness: Fineness): Float64Array {
  let distances = known.get(fineness);
  if (!distances) {
    const skin = skinOf(fineness);
    // Toes stay as they are: they are too small to be evened out.
    distances = evenOut(skin, measure(skin), SOFTENED[fineness], (v) => skin.mesh.chart[v] === 0);
    known.set(fineness, distances);
  }
  return distances;
}

function measure(skin: Skin): Float64Array {
  const { mesh, position, isSkin } = skin;
  const way = new Float64Array(isSkin.length).fill(Infinity);
  const heap = new Heap();
  const reach = (v: number, value: number): void => {
    if (value >= way[v]! - 1e-9) return;
    way[v] = value;
    heap.push(value, v);
  };
  for (let toe = 1; toe <= 5; toe++) {
    const own = [...isSkin.keys()].filter((v) => isSkin[v] === 1 && mesh.chart[v] === toe);
    const tip = own.find((v) => mesh.along[v]! > TOE_LENGTH - 1e-6)!;
    for (const v of own) {
      const straight = distance(position, tip, v);
      if (straight < TIP) reach(v, straight);
    }
  }
  for (let top = heap.pop(); top; top = heap.pop()) {
    const v = top.item;
    if (top.key > way[v]!) continue;
    for (let i = skin.firstTriangle[v]!; i < skin.firstTriangle[v + 1]!; i++) {
      const t = 3 * skin.triangles[i]!;
      const [a, b, c] = [mesh.corners[t]!, mesh.corners[t + 1]!, mesh.corners[t + 2]!];
      const [p, q] = v === a ? [b, c] : v === b ? [c, a] : [a, b];
      reach(p, across(position, way, v, q, p));
      reach(q, across(position, way, v, p, q));
    }
    for (const { to, length } of skin.bridges.get(v) ?? []) reach(to, way[v]! + length);
  }
  return way;
}

/**
 * The way to a corner of a triangle by the other two: as far as from the point, in the plane of the triangle, that lies as
 * far from each of them as their ways are long; or along an edge where that way would leave the triangle.
 */
function across(position: Float64Array, way: Float64Array, a: number, b: number, to: number): number {
  const [da, db] = [way[a]!, way[b]!];
  const [ta, tb] = [distance(position, a, to), distance(position, b, to)];
  const edges = Math.min(da + ta, db + tb);
  const base = distance(position, a, b);
  if (db === Infinity || base < 1e-6) return edges;
  const sx = (da * da - db * db + base * base) / (2 * base);
  const depth = da * da - sx * sx;
  const kx = (ta * ta - tb * tb + base * base) / (2 * base);
  const ky = Math.sqrt(Math.max(0, ta * ta - kx * kx));
  if (depth <= 0 || ky < 1e-9) return edges;
  const sy = -Math.sqrt(depth);
  const crossing = sx - ((kx - sx) * sy) / (ky - sy);
  return crossing >= 0 && crossing <= base ? Math.min(edges, Math.hypot(kx - sx, ky - sy)) : edges;
}
