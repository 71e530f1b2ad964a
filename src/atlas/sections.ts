import type { SectionTable } from './figures.js';

/** One Fourier cross-section: centre, half widths and the coefficients of `rho`. */
export type Section = Float64Array;

/** The offset of the section's point from its station's origin: antero-posterior, medio-lateral (mm). */
export interface SectionPoint {
  readonly dorsal: number;
  readonly medial: number;
}

const FIXED = 4; // c, c, h, h stand before the coefficients

/** Reads a table of column differences back into rows: station, c, c, h, h, rho... */
function readRows(table: SectionTable, stationUnit: number): Float64Array[] {
  const units = [stationUnit, 0.1, 0.1, 0.1, 0.1];
  const rows: Float64Array[] = [];
  table.forEach((column, c) => {
    let value = 0;
    column.forEach((difference, r) => {
      value += difference;
      (rows[r] ??= new Float64Array(table.length))[c] = value * (units[c] ?? 0.001);
    });
  });
  return rows;
}

/**
 * An interpolator over the sections of a chart: non-uniform Catmull-Rom along the station.
 *
 * @param stationUnit what a whole number of the station column stands for (mm, or toe lengths)
 */
export function sectionsAlong(table: SectionTable, stationUnit: number): (station: number) => Section {
  const rows = readRows(table, stationUnit);
  const last = rows.length - 1;
  const slope = (r: number, c: number): number => {
    const before = rows[Math.max(0, r - 1)]!;
    const after = rows[Math.min(last, r + 1)]!;
    return (after[c]! - before[c]!) / (after[0]! - before[0]!);
  };
  return (station) => {
    let r = 0;
    while (r < last - 1 && rows[r + 1]![0]! < station) r++;
    const a = rows[r]!;
    const b = rows[r + 1]!;
    const width = b[0]! - a[0]!;
    const t = (station - a[0]!) / width;
    const t2 = t * t;
    const t3 = t2 * t;
    const section = new Float64Array(a.length - 1);
    for (let c = 1; c < a.length; c++) {
      section[c - 1] =
        (2 * t3 - 3 * t2 + 1) * a[c]! +
        (t3 - 2 * t2 + t) * width * slope(r, c) +
        (3 * t2 - 2 * t3) * b[c]! +
        (t3 - t2) * width * slope(r + 1, c);
    }
    return section;
  };
}

/** The point of a section at an angle (radians). */
export function sectionPoint(section: Section, angle: number): SectionPoint {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  let rho = section[FIXED]!;
  let ck = 1;
  let sk = 0;
  for (let i = FIXED + 1; i < section.length; i += 2) {
    const next = ck * cos - sk * sin;
    sk = sk * cos + ck * sin;
    ck = next;
    rho += section[i]! * ck + section[i + 1]! * sk;
  }
  return { dorsal: section[0]! + rho * section[2]! * cos, medial: section[1]! + rho * section[3]! * sin };
}
