import { TOE_LENGTH } from './curves.js';
import { skinAngle } from './regions.js';
import type { Skin } from './skin.js';

/** A vertex near a point of the skin, and how much it counts there. */
export interface Near {
  readonly vertex: number;
  readonly weight: number;
}

/** The corners of the cell of the grid that holds a point of a chart; their weights sum to 1. What is no skin is left out. */
export function nearVertices(skin: Skin, chart: number, s: number, phi: number): Near[] {
  const { grids } = skin.mesh.sheet;
  const { rows, columns } = grids[chart]!;
  const first = grids.slice(0, chart).reduce((sum, grid) => sum + grid.rows.length * grid.columns, 0);
  const along = chart === 0 ? s : s * TOE_LENGTH;
  const x = ((((skinAngle(chart, s, phi) + 180) % 360) + 360) % 360) / (360 / columns);
  let row = 0;
  while (row < rows.length - 2 && rows[row + 1]! <= along) row++;
  const y = Math.min(1, Math.max(0, (along - rows[row]!) / (rows[row + 1]! - rows[row]!)));
  const column = Math.floor(x) % columns;
  const t = x - Math.floor(x);
  const corner = (r: number, c: number): number => first + (row + r) * columns + ((column + c) % columns);
  const found = [
    { vertex: corner(0, 0), weight: (1 - y) * (1 - t) },
    { vertex: corner(0, 1), weight: (1 - y) * t },
    { vertex: corner(1, 0), weight: y * (1 - t) },
    { vertex: corner(1, 1), weight: y * t },
  ].filter(({ vertex }) => skin.isSkin[vertex] === 1);
  const total = found.reduce((sum, { weight }) => sum + weight, 0);
  return found.map(({ vertex, weight }) => ({ vertex, weight: total > 0 ? weight / total : 1 / found.length }));
}
