import { aTimeout } from '@open-wc/testing';
import type { DermatomeMap } from '../../../src/elements/dermatome-map/dermatome-map.js';
import { all, mapFixture, one, settled } from './map-fixture.js';
import type { Spot } from './turning-fixture.js';

/** A map with a second one, measured. */
export async function compareFixture(attributes = '', width = 1100, compare = 'frcem'): Promise<DermatomeMap> {
  const map = await mapFixture(`compare="${compare}" ${attributes}`, width);
  await measured(map);
  return map;
}

/** Waits until it is said how much the two maps differ. */
export async function measured(map: DermatomeMap): Promise<void> {
  await settled(map);
  for (let time = 0; time < 100 && !/\d/.test(one(map, '.comparison h3').textContent ?? ''); time++) await aTimeout(20);
  await settled(map);
}

/** The two stages, the first map's first. */
export function stages(map: DermatomeMap): HTMLElement[] {
  return all(map, '.stage');
}

/** The line between two maps. */
export function divider(map: DermatomeMap): HTMLElement {
  return one(map, '[role="slider"].divider');
}

/** A spot of the window that shows skin of a level on one of the two stages. */
export function spotOnStage(map: DermatomeMap, stage: 0 | 1, part: string): Spot {
  for (const path of stages(map)[stage]!.querySelectorAll<SVGGeometryElement>(`[part~="${part}"]`)) {
    const box = path.getBoundingClientRect();
    for (let row = 1; row < 20; row++) {
      for (let column = 1; column < 20; column++) {
        const x = Math.round(box.left + (box.width * column) / 20);
        const y = Math.round(box.top + (box.height * row) / 20);
        if (y > 20 && y < innerHeight && map.shadowRoot?.elementFromPoint(x, y) === path) return [x, y];
      }
    }
  }
  throw new Error(`no skin of ${part} on stage ${stage} is in the window`);
}

/** The levels that stand out on a stage: what is not faded where something is. */
export function litOn(map: DermatomeMap, stage: 0 | 1): string[] {
  const areas = [...stages(map)[stage]!.querySelectorAll('.area')];
  if (!areas.some((area) => area.matches('.faded'))) return [];
  const lit = areas.filter((area) => !area.matches('.faded')).map((area) => area.getAttribute('part') ?? '');
  return [...new Set(lit.flatMap((parts) => parts.match(/[tls]\d+/g) ?? []))].sort();
}

/** The transform of the drawing on a stage, and where the stage is. */
export function placeOf(stage: Element): { readonly x: number; readonly y: number; readonly transform: string | null } {
  const { x, y } = stage.getBoundingClientRect();
  return { x, y, transform: stage.querySelector(':scope > svg > g')?.getAttribute('transform') ?? null };
}
