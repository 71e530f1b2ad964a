import { html, render } from 'lit';
import { project } from '../../atlas/picking.js';
import { placeCentre } from '../../atlas/places.js';
import { VIEW_IDS, type ViewId } from '../../core/views.js';
import { isPainted } from '../../exam/examination.js';
import type { Examination } from '../../exam/types.js';
import type { SheetFigure } from '../../integrations/print.js';
import { paintingMap } from './painting.js';
import type { SummaryPort } from './lazy-summary.js';

/** What of the map is asked for; the map itself is known by its tag only. */
interface PictureMap extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
  toSVG(): Promise<string>;
  toElement(): Promise<SVGSVGElement>;
  toBlob(type?: string): Promise<Blob>;
}

/** The painted skin as a picture from where most of it is seen, drawn by a map that nobody sees. */
export async function paintedPicture(port: SummaryPort, format: 'svg' | 'png'): Promise<Blob> {
  return withMap(port, tellingView(port.examination()), async (map) =>
    format === 'svg' ? new Blob([await map.toSVG()], { type: 'image/svg+xml' }) : map.toBlob('image/png'),
  );
}

/** The view that the middles of the painted places face most. */
function tellingView({ findings }: Examination): ViewId {
  // A hand is a place of a record, and not of the limb that is drawn.
  const painted = findings.filter(isPainted).filter(({ place }) => place !== 'hand');
  const seen = (view: ViewId): number =>
    painted.reduce(
      (sum, { place, side, share }) => sum + share * Math.max(0, project(view, placeCentre(place, side)).facing),
      0,
    );
  return VIEW_IDS.reduce((best, view) => (seen(view) > seen(best) ? view : best), 'anterior');
}

/** The painted skin from the front and from behind, to be printed; none if nothing is painted. */
export async function paintedFigures(port: SummaryPort): Promise<readonly SheetFigure[]> {
  const { ui } = port.words();
  if (port.examination().strokes.length === 0) return [];
  const figures: SheetFigure[] = [];
  for (const view of ['anterior', 'posterior'] as const) {
    const drawing = await withMap(port, view, (map) => map.toElement());
    figures.push({ drawing, caption: ui.entry.views[view] });
  }
  return figures;
}

async function withMap<T>(port: SummaryPort, view: ViewId, act: (map: PictureMap) => Promise<T>): Promise<T> {
  await paintingMap.load?.();
  const { audience, lang } = port.words();
  const place = document.createElement('div');
  place.className = 'unseen drawing';
  place.ariaHidden = 'true';
  port.host.renderRoot.append(place);
  try {
    render(
      html`<dermatome-map
        mode="paint"
        readonly
        view=${view}
        audience=${audience}
        lang=${lang}
        .strokes=${port.examination().strokes}
      ></dermatome-map>`,
      place,
    );
    const map = place.firstElementChild as PictureMap;
    await map.updateComplete;
    return await act(map);
  } finally {
    place.remove();
  }
}
