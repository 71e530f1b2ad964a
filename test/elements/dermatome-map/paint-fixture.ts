import { sendMouse } from '../../support/browser.js';
import type { DermatomeMap } from '../../../src/elements/dermatome-map/dermatome-map.js';
import type { PaintChangeDetail } from '../../../src/elements/dermatome-map/paint-events.js';
import type { Stroke } from '../../../src/exam/types.js';
import { all, mapFixture, one, recorded, settled } from './map-fixture.js';

/** A spot of the stage, as shares of its width and height. */
export type StageSpot = readonly [across: number, down: number];

/** A map that is painted on, with what it tells of that. */
export async function paintFixture(
  attributes: string,
  strokes: readonly Stroke[] = [],
  width = 1100,
): Promise<{ map: DermatomeMap; changes: PaintChangeDetail[] }> {
  const map = await mapFixture(`mode="paint" ${attributes}`, width);
  if (strokes.length > 0) {
    map.strokes = strokes;
    await settled(map);
  }
  return { map, changes: recorded<PaintChangeDetail>(map, 'paint-change') };
}

/** A whole place that is painted. */
export function placeStroke(place: 'heel' | 'ankle-anterior' | 'foot-dorsum-middle', side: 'left' | 'right'): Stroke {
  return { paint: 'pain', side, tool: 'place', place };
}

/** Where a spot of the stage is in the window. */
export function inWindow(map: DermatomeMap, [across, down]: StageSpot): [x: number, y: number] {
  const { left, top, width, height } = one(map, '.stage').getBoundingClientRect();
  return [Math.round(left + width * across), Math.round(top + height * down)];
}

/** Drags the mouse across the stage. */
export async function drag(map: DermatomeMap, spots: readonly StageSpot[]): Promise<void> {
  one(map, '.stage').scrollIntoView({ block: 'center' });
  for (const [index, spot] of spots.entries()) {
    await sendMouse({ type: 'move', position: inWindow(map, spot) });
    if (index === 0) await sendMouse({ type: 'down' });
  }
  await sendMouse({ type: 'up' });
  await settled(map);
}

/** Sends an event of a finger to the stage. */
export function touch(map: DermatomeMap, type: string, spot: StageSpot, pointerId = 7): void {
  const [clientX, clientY] = inWindow(map, spot);
  const buttons = type === 'pointerup' || type === 'pointercancel' ? 0 : 1;
  one(map, '.stage').dispatchEvent(
    new PointerEvent(type, { pointerId, pointerType: 'touch', button: 0, buttons, clientX, clientY, bubbles: true }),
  );
}

/** The paints that are seen on the stage. */
export function paintsOn(map: DermatomeMap): string[] {
  return [...new Set(all(map, '.stage .painted').map((paint) => paint.dataset['paint'] ?? ''))];
}

/** What is drawn of the paints. */
export function drawnPaint(map: DermatomeMap): string {
  return all(map, '.stage .painted path')
    .map((path) => path.getAttribute('d'))
    .join(' ');
}
