import { turn } from './angles.js';
import { unknownValue } from '../core/errors.js';
import { SOCK_SECTIONS, TOES } from './figures.js';
import { RELIEF } from './relief.js';
import { sectionPoint, sectionsAlong } from './sections.js';
import { CHART_IDS, type ChartId, type ChartPoint, type Vec3 } from './types.js';
import { add, cross, normalise, scale, subtract } from './vectors.js';

/** Stations of the sock, mm. */
export const STATIONS = {
  /** The planes are horizontal from the waist to here, then fan round the ankle. */
  ankle: 915,
  /** From here on the planes are coronal, sheared to follow the line of the webs. */
  midfoot: 1055,
  /** The line of the toe webs. */
  web: 1104,
  /** The rounded edge between the toes ends here. */
  edge: 1109,
} as const;

const WAIST_Y = 215;
const FAN_AXIS = { y: WAIST_Y - STATIONS.ankle, z: 105 };
const WEB_SHEAR = { slope: 0.26, pivotX: -187 };
const RADIAN = Math.PI / 180;

/** How far to either side the surface is sampled for its tangents: mm along, and degrees round. */
const TANGENT_STEP = { s: 1, phi: 0.5, toe: 0.01 };

interface Frame {
  readonly origin: Vec3;
  readonly dorsal: Vec3;
  readonly medial: Vec3;
  readonly distal: Vec3;
}

function frameAt(s: number): Frame {
  if (s <= STATIONS.ankle) {
    return { origin: [0, WAIST_Y - s, FAN_AXIS.z], dorsal: [0, 0, 1], medial: [1, 0, 0], distal: [0, -1, 0] };
  }
  if (s <= STATIONS.midfoot) {
    const angle = (((s - STATIONS.ankle) / (STATIONS.midfoot - STATIONS.ankle)) * Math.PI) / 2;
    const cos = Math.cos(angle);
    const sin = Math.sin(angle);
    return { origin: [0, FAN_AXIS.y, FAN_AXIS.z], dorsal: [0, sin, cos], medial: [1, 0, 0], distal: [0, -cos, sin] };
  }
  const ahead = s - STATIONS.midfoot;
  const t = ahead / (STATIONS.web - STATIONS.midfoot);
  const shear = WEB_SHEAR.slope * t * t * (3 - 2 * t);
  const length = Math.hypot(1, shear);
  return {
    origin: [0, FAN_AXIS.y, FAN_AXIS.z + ahead - WEB_SHEAR.pivotX * shear],
    dorsal: [0, 1, 0],
    medial: [1 / length, 0, shear / length],
    distal: [-shear / length, 0, 1 / length],
  };
}

const sockSection = sectionsAlong(SOCK_SECTIONS, 1);
const toeSections = TOES.map((toe) => sectionsAlong(toe.sections, 0.01));

/** A curve of the bare surface at one station: the point for an angle in degrees, before relief. */
function sockRow(s: number): (phi: number) => Vec3 {
  if (s > STATIONS.web) return edgeRow(s);
  const section = sockSection(s);
  const { origin, dorsal, medial } = frameAt(s);
  return (phi) => {
    const p = sectionPoint(section, phi * RADIAN);
    return add(origin, add(scale(dorsal, p.dorsal), scale(medial, p.medial)));
  };
}

let webCentre: Vec3 | undefined;

/** The rounded edge beyond the webs: the last section, drawn in towards its middle. */
function edgeRow(s: number): (phi: number) => Vec3 {
  const rim = sockRow(STATIONS.web);
  if (!webCentre) {
    let sum: Vec3 = [0, 0, 0];
    for (let phi = 0; phi < 360; phi += 6) sum = add(sum, rim(phi));
    webCentre = scale(sum, 1 / 60);
  }
  const centre = webCentre;
  const { dorsal, medial, distal } = frameAt(STATIONS.web);
  const ahead = s - STATIONS.web;
  const cos = Math.sqrt(Math.max(0, 1 - (ahead / (STATIONS.edge - STATIONS.web)) ** 2));
  return (phi) => {
    const q = subtract(rim(phi), centre);
    const up = (q[0] * dorsal[0] + q[1] * dorsal[1] + q[2] * dorsal[2]) * cos ** 0.8;
    const across = (q[0] * medial[0] + q[1] * medial[1] + q[2] * medial[2]) * (1 - 0.24 * (1 - cos));
    return add(centre, add(scale(dorsal, up), add(scale(medial, across), scale(distal, ahead))));
  };
}

function toeRow(toe: number, u: number): (phi: number) => Vec3 {
  const { base, tip } = TOES[toe]!;
  const section = toeSections[toe]!(u);
  // Sections crowd towards the tip, so that it closes round.
  const z = base + (tip - base) * Math.sin((u * Math.PI) / 2);
  return (phi) => {
    const p = sectionPoint(section, phi * RADIAN);
    return [p.medial, p.dorsal, z];
  };
}

/** How far a point of a toe stands out of the foot, mm; below 0 it is inside, where the toe has no skin of its own. */
export function standsOut([x, y, z]: Vec3): number {
  const length = STATIONS.web - STATIONS.midfoot;
  let shear = 0;
  let ahead = 0;
  for (let i = 0; i < 8; i++) {
    ahead = z - FAN_AXIS.z - shear * (x - WEB_SHEAR.pivotX);
    const t = Math.min(1, Math.max(0, ahead / length));
    shear = WEB_SHEAR.slope * t * t * (3 - 2 * t);
  }
  if (ahead >= length) return ahead - length;
  const section = sockSection(STATIONS.midfoot + ahead);
  const up = (y - FAN_AXIS.y - section[0]!) / section[2]!;
  const across = (x * Math.hypot(1, shear) - section[1]!) / section[3]!;
  const edge = sectionPoint(section, Math.atan2(across, up));
  const reach = Math.hypot((edge.dorsal - section[0]!) / section[2]!, (edge.medial - section[1]!) / section[3]!);
  return (Math.hypot(up, across) - reach) * Math.min(section[2]!, section[3]!);
}

/** The number of a chart: 0 for the sock, 1 to 5 for the toes. */
export function chartIndex(chart: ChartId): number {
  const index = CHART_IDS.indexOf(chart);
  if (index < 0) throw unknownValue('chart', chart, CHART_IDS);
  return index;
}

/** The furthest station of a chart. */
export function chartEnd(chart: number): number {
  return chart === 0 ? STATIONS.edge : 1;
}

function bareRow(chart: number, s: number): (phi: number) => Vec3 {
  return chart === 0 ? sockRow(s) : toeRow(chart - 1, s);
}

function reliefAt(chart: number, s: number, phi: number): number {
  let height = 0;
  for (const bump of RELIEF) {
    if (bump.chart !== chart) continue;
    const along = (s - bump.s) / bump.length;
    if (Math.abs(along) > 3) continue;
    const round = turn(phi - bump.phi) / bump.width;
    height += bump.height * Math.exp(-along * along - round * round);
  }
  return height;
}

/** A row of the right limb's skin: the points at one station for any angle in degrees, relief included. */
export function skinRow(chart: number, s: number): (phi: number) => Vec3 {
  const row = bareRow(chart, s);
  const step = chart === 0 ? TANGENT_STEP.s : TANGENT_STEP.toe;
  const end = chart === 0 ? STATIONS.web : 1;
  let before: ((phi: number) => Vec3) | undefined;
  let after: ((phi: number) => Vec3) | undefined;
  return (phi) => {
    const point = row(phi);
    const height = reliefAt(chart, s, phi);
    if (Math.abs(height) < 0.01) return point;
    before ??= bareRow(chart, Math.max(0, s - step));
    after ??= bareRow(chart, Math.min(end, s + step));
    const along = subtract(after(phi), before(phi));
    const round = subtract(row(phi + TANGENT_STEP.phi), row(phi - TANGENT_STEP.phi));
    return add(point, scale(normalise(cross(along, round)), height));
  };
}

/**
 * The outward normal of the right limb's skin at a point of a chart.
 *
 * @param move where a point of a station goes, for a limb that is posed
 */
export function skinNormal(chart: number, s: number, phi: number, move?: (at: Vec3, s: number) => Vec3): Vec3 {
  const step = chart === 0 ? TANGENT_STEP.s : TANGENT_STEP.toe;
  const back = Math.max(0, s - step);
  const at = (station: number, angle: number): Vec3 => {
    const point = skinRow(chart, station)(angle);
    return move ? move(point, station) : point;
  };
  const along = subtract(at(s > back ? s : s + step, phi), at(back, phi));
  return normalise(cross(along, subtract(at(s, phi + TANGENT_STEP.phi), at(s, phi - TANGENT_STEP.phi))));
}

/**
 * Where a point of the chart lies on the skin, in mm (x to the subject's left, y up, z to the front).
 *
 * Bony landmarks were placed by eye, to about 10 mm; the surface itself is accurate to about 0.6 mm.
 *
 * @throws RangeError for an unknown chart or side, or a station outside the chart
 * @example
 * surfacePoint({ chart: 'sock', s: 536, phi: -2, side: 'right' }); // about [-135, -322, 99], over the patella
 */
export function surfacePoint(point: ChartPoint): Vec3 {
  checkChartPoint(point);
  const [x, y, z] = skinRow(chartIndex(point.chart), point.s)(point.phi);
  return [point.side === 'left' ? -x : x, y, z];
}

/** @throws RangeError where a point is not on a chart */
export function checkChartPoint(point: ChartPoint): void {
  const end = chartEnd(chartIndex(point.chart));
  if (point.side !== 'left' && point.side !== 'right') throw unknownValue('side', point.side, ['left', 'right']);
  if (!(point.s >= 0 && point.s <= end)) {
    throw new RangeError(`s: ${String(point.s)} is outside the chart ${point.chart}. Allowed: 0 to ${end}.`);
  }
  if (!Number.isFinite(point.phi)) throw new RangeError(`phi: ${String(point.phi)} is not an angle in degrees.`);
}
