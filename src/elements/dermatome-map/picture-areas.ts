import { LEVELS, type Level } from '../../core/levels.js';

/** What a drawing shows of a scheme. */
export interface ShownAreas {
  /** The levels of which some skin is seen, cranial first. */
  readonly levels: readonly Level[];
  /** Whether skin is seen that belongs to the coloured limbs and to no level. */
  readonly blank: boolean;
}

/** How many spots of a path are looked at, along each side of its box. */
const SPOTS = 24;

/** The least that a reader can see, in square px; less may be the seam between two areas. */
const LEAST = 16;

/** A path that hides what was drawn before it. */
interface Cover {
  readonly path: SVGGeometryElement;
  readonly box: DOMRect;
  readonly toPath: DOMMatrix;
}

/** What is seen in a displayed drawing: neither outside its frame nor behind a nearer part of the limb. */
export function shownAreas(drawing: SVGSVGElement): ShownAreas {
  const frame = drawing.getBoundingClientRect();
  const covers = [...drawing.querySelectorAll<SVGGeometryElement>('path')].flatMap(coverOf);
  const shown = new Set(
    covers.flatMap(({ path }, index) => {
      const levels = levelsOf(path);
      return levels.length > 0 && isSeen(covers, index, frame) ? levels : [];
    }),
  );
  return {
    levels: LEVELS.filter((level) => shown.has(level)),
    blank: covers.some(({ path }, index) => path.matches('.skin:not(.bare)') && isSeen(covers, index, frame)),
  };
}

/** The levels of an area by its CSS parts, `region region-l5`. */
function levelsOf(path: Element): Level[] {
  return LEVELS.filter((level) => path.part.contains(`region-${level.toLowerCase()}`));
}

function coverOf(path: SVGGeometryElement): Cover[] {
  const { fill, fillOpacity, opacity, display } = getComputedStyle(path);
  const isOpaque = fill !== 'none' && !fill.startsWith('url') && opacity === '1' && fillOpacity === '1';
  if (path.closest('defs') || display === 'none' || !(isOpaque || path.part.contains('region'))) return [];
  const toPath = path.getScreenCTM()?.inverse();
  return toPath ? [{ path, box: path.getBoundingClientRect(), toPath }] : [];
}

/** Whether enough of a path lies in the frame and under no later path. */
function isSeen(covers: readonly Cover[], index: number, frame: DOMRect): boolean {
  const cover = covers[index];
  if (!cover) return false;
  const left = Math.max(frame.left, cover.box.left);
  const top = Math.max(frame.top, cover.box.top);
  const width = Math.min(frame.right, cover.box.right) - left;
  const height = Math.min(frame.bottom, cover.box.bottom) - top;
  if (width <= 0 || height <= 0) return false;
  const later = covers.slice(index + 1);
  let seen = 0;
  for (let spot = 0; spot < SPOTS * SPOTS && seen < LEAST; spot++) {
    const x = left + (width * ((spot % SPOTS) + 0.5)) / SPOTS;
    const y = top + (height * (Math.floor(spot / SPOTS) + 0.5)) / SPOTS;
    if (fills(cover, x, y) && !later.some((one) => fills(one, x, y))) seen += (width * height) / SPOTS ** 2;
  }
  return seen >= LEAST;
}

function fills({ path, box, toPath }: Cover, x: number, y: number): boolean {
  if (x < box.left || x > box.right || y < box.top || y > box.bottom) return false;
  return path.isPointInFill(new DOMPoint(x, y).matrixTransform(toPath));
}
