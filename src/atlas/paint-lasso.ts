import type { Side } from '../core/sides.js';
import { cameraAt, directionOf, isPosed } from './camera.js';
import { framingOf } from './framing.js';
import type { Limb } from './limb.js';
import { REACH, type StrokeDepth } from './paint-depth.js';
import { depthBuffer } from './paint-sight.js';
import type { StrokeOf } from './paint-strokes.js';
import { drawSubject } from './plate.js';
import { projectForm } from './projection.js';
import { limbOf } from './registry.js';
import type { Skin } from './skin.js';
import type { Plate, View } from './types.js';

/** No edge that the border of a lasso may cross is longer, mm. */
const DETAIL = 3;

/** How fast the sight of skin ends towards the outline of the limb: mm to a facing of 1. */
const RIM = 20;

/** Skin that is not seen lies so deep outside, mm. */
const UNSEEN = 8;

/** What is known of a vertex in the picture: x and y on the right limb's own plate, towards the viewer, and facing. */
interface Seen {
  readonly x: number[];
  readonly y: number[];
  readonly towards: number[];
  readonly facing: number[];
  /** Above 0 where the view shows its skin. */
  readonly shown: number[];
}

type Outline = readonly (readonly [x: number, y: number])[];

/** The view that a lasso was drawn in. */
export function viewOf({ view, yaw, pitch }: Pick<StrokeOf<'lasso'>, 'view' | 'yaw' | 'pitch'>): View {
  return yaw === 0 && pitch === 0 ? view : { from: view, yaw, pitch };
}

/** How deep skin lies in what is seen inside an outline. The other limb hides nothing. */
export function lassoDepth(skin: Skin, stroke: StrokeOf<'lasso'>, side: Side): StrokeDepth {
  const view = viewOf(stroke);
  const reach = REACH[skin.fineness];
  const limb = limbOf(null, skin.fineness);
  const { partOf } = framingOf(view, directionOf(view, side));
  const isShown = (t: number): boolean => partOf[limb.band[t]!]! >= 0;
  const seen = lookAt(limb, view, side, isShown);
  const dx = placeAlone(view, side);
  const outline: Outline = stroke.outline.map(([x, y]) => [side === 'left' ? dx - x : x - dx, y]);
  const hidden = depthBuffer(limb, seen, outline, isShown);
  const at = ({ x, y, towards, facing, shown }: Seen, v: number): number => {
    const inside = depthInside(outline, x[v]!, y[v]!, reach);
    const sight = Math.min(RIM * facing[v]!, shown[v]!);
    if (inside <= -reach || sight <= -UNSEEN) return Math.max(-reach, Math.min(inside, sight));
    return Math.min(inside, sight > 0 && hidden(x[v]!, y[v]!, towards[v]!, facing[v]!) ? -UNSEEN : sight);
  };
  return {
    values: Float64Array.from(skin.isSkin, (is, v) => (is === 1 ? at(seen, v) : -reach)),
    detail: DETAIL,
    reader: ({ mesh }) => {
      const first = mesh.sheet.chart.length;
      const further: Seen = {
        x: seen.x.slice(),
        y: seen.y.slice(),
        towards: seen.towards.slice(),
        facing: seen.facing.slice(),
        shown: seen.shown.slice(),
      };
      return (v, a, b) => {
        const share = mesh.share[v - first]!;
        for (const list of [further.x, further.y, further.towards, further.facing, further.shown]) {
          list[v] = list[a]! + share * (list[b]! - list[a]!);
        }
        return at(further, v);
      };
    },
  };
}

function lookAt(limb: Limb, view: View, side: Side, isShown: (t: number) => boolean): Seen {
  const { yaw, pitch } = directionOf(view, side);
  const camera = cameraAt({ yaw: side === 'left' ? -yaw : yaw, pitch });
  const form = limb.form(isPosed(view));
  const { x, y, visible } = projectForm(limb, form, camera);
  const { position } = form;
  const [tx, ty, tz] = camera.towards;
  const shown = new Array<number>(limb.vertices).fill(UNSEEN);
  for (let t = 0; t < limb.triangles; t++) {
    if (!isShown(t)) for (let k = 0; k < 3; k++) shown[limb.corners[3 * t + k]!] = -UNSEEN;
  }
  return {
    x: Array.from(x),
    y: Array.from(y),
    facing: Array.from(visible),
    towards: Array.from(x, (_, v) => tx * position[3 * v]! + ty * position[3 * v + 1]! + tz * position[3 * v + 2]!),
    shown,
  };
}

const places = new Map<string, number>();
const MOST_PLACES = 32;

/** How far a limb is moved on the plate that shows it alone, mm. */
function placeAlone(view: View, side: Side): number {
  const key = JSON.stringify([view, side]);
  let dx = places.get(key);
  if (dx === undefined) {
    dx = drawSubject({ view, side, scheme: null }).figures[0]!.dx;
    if (places.size >= MOST_PLACES) places.clear();
    places.set(key, dx);
  }
  return dx;
}

/**
 * An outline on a plate as one on the plate of the limb alone, as a lasso has it: where both limbs stand side by side, the
 * left one stands elsewhere.
 */
export function lassoOutline(plate: Plate, side: Side, outline: Outline): Outline {
  const figure = plate.figures.find(({ parts }) => parts.some((part) => part.side === side));
  const by = placeAlone(plate.request.view, side) - (figure?.dx ?? 0);
  return outline.map(([x, y]) => [x + by, y]);
}

/** How far a spot lies inside an outline, at most `reach` outside. An outline that crosses itself holds what it goes round. */
function depthInside(outline: Outline, x: number, y: number, reach: number): number {
  let [least, turns] = [reach * reach, 0];
  let isFar = true;
  outline.forEach(([bx, by], i) => {
    const [ax, ay] = outline[i === 0 ? outline.length - 1 : i - 1]!;
    const [ux, uy, wx, wy] = [bx - ax, by - ay, x - ax, y - ay];
    const square = ux * ux + uy * uy;
    const share = square > 0 ? Math.min(1, Math.max(0, (wx * ux + wy * uy) / square)) : 0;
    const away = (wx - share * ux) ** 2 + (wy - share * uy) ** 2;
    if (away < least) [least, isFar] = [away, false];
    const aside = ux * wy - uy * wx;
    if (ay <= y && by > y && aside > 0) turns++;
    else if (ay > y && by <= y && aside < 0) turns--;
  });
  const way = isFar ? reach : Math.sqrt(least);
  return turns === 0 ? -way : way;
}
