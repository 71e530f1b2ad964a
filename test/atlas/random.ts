import { surfacePoint } from '../../src/atlas/surface.js';
import { CHART_IDS, type ChartPoint } from '../../src/atlas/types.js';
import { SIDES } from '../../src/core/sides.js';

/** Random numbers from 0 to 1 that are the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

/** Points of the skin, spread over all charts and both sides, the same in every run. */
export function randomSkinPoints(count: number, seed = 1): ChartPoint[] {
  const random = seeded(seed);
  const points: ChartPoint[] = [];
  while (points.length < count) {
    const chart = random() < 0.85 ? 'sock' : CHART_IDS[1 + Math.floor(random() * 5)]!;
    const s = random() * (chart === 'sock' ? 1104 : 1);
    const point: ChartPoint = { chart, s, phi: random() * 360 - 180, side: SIDES[Math.floor(random() * 2)]! };
    if (surfacePoint({ ...point, side: 'right' })[0] < -1) points.push(point);
  }
  return points;
}
