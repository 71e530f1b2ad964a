import type { Level } from '../core/levels.js';
import { compareLevels } from '../core/levels.js';
import type { Place } from '../core/places.js';
import { placesAt } from './places.js';
import { dermatomesAt } from './registry.js';
import { surfacePoint } from './surface.js';
import type { ChartPoint, Vec3 } from './types.js';

/** STAND-IN until the branch `fields` brings the real one. */
export interface SchemeComparison {
  readonly share: number;
  readonly byLevel: readonly { readonly level: Level; readonly share: number }[];
  readonly largest: {
    readonly places: readonly Place[];
    readonly first: readonly Level[];
    readonly second: readonly Level[];
  } | null;
}

export function compareSchemes(a: string, b: string): SchemeComparison {
  let total = 0;
  let different = 0;
  const either = new Map<Level, number>();
  const both = new Map<Level, number>();
  const pieces = new Map<string, { area: number; first: Level[]; second: Level[]; places: Map<Place, number> }>();
  const at = (s: number, phi: number): ChartPoint => ({ chart: 'sock', s, phi, side: 'right' });
  for (let s = 60; s < 1100; s += 20) {
    for (let phi = -180; phi < 180; phi += 10) {
      const point = at(s, phi);
      const [p, q, r] = [
        surfacePoint(point),
        surfacePoint(at(s + 8, phi)),
        surfacePoint(at(s, Math.min(179.9, phi + 8))),
      ];
      const side = (m: Vec3, n: Vec3): number => Math.hypot(m[0] - n[0], m[1] - n[1], m[2] - n[2]);
      const area = side(p, q) * side(p, r);
      const [first, second] = [dermatomesAt(point, a), dermatomesAt(point, b)];
      if (first.length + second.length === 0) continue;
      total += area;
      for (const level of new Set([...first, ...second])) {
        either.set(level, (either.get(level) ?? 0) + area);
        if (first.includes(level) && second.includes(level)) both.set(level, (both.get(level) ?? 0) + area);
      }
      if (first.join() === second.join()) continue;
      different += area;
      const key = `${first.join()}|${second.join()}`;
      const piece = pieces.get(key) ?? { area: 0, first, second, places: new Map<Place, number>() };
      piece.area += area;
      for (const place of placesAt(point)) piece.places.set(place, (piece.places.get(place) ?? 0) + area);
      pieces.set(key, piece);
    }
  }
  const largest = [...pieces.values()].sort((x, y) => y.area - x.area)[0];
  return {
    share: different / total,
    byLevel: [...either]
      .map(([level, area]) => ({ level, share: 1 - (both.get(level) ?? 0) / area }))
      .sort((x, y) => compareLevels(x.level, y.level)),
    largest: largest
      ? {
          places: [...largest.places]
            .sort((x, y) => y[1] - x[1])
            .slice(0, 3)
            .map(([place]) => place),
          first: largest.first,
          second: largest.second,
        }
      : null,
  };
}
