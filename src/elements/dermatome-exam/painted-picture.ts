import { html, render } from 'lit';
import { paintingMap } from './painting.js';
import type { SummaryPort } from './lazy-summary.js';

/** What of the map is asked for; the map itself is known by its tag only. */
interface PictureMap extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
  toSVG(): Promise<string>;
  toBlob(type?: string): Promise<Blob>;
}

/** The painted skin as a picture, drawn by a map that nobody sees. */
export async function paintedPicture(port: SummaryPort, format: 'svg' | 'png'): Promise<Blob> {
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
        audience=${audience}
        lang=${lang}
        .strokes=${port.examination().strokes}
      ></dermatome-map>`,
      place,
    );
    const map = place.firstElementChild as PictureMap;
    await map.updateComplete;
    return format === 'svg' ? new Blob([await map.toSVG()], { type: 'image/svg+xml' }) : await map.toBlob('image/png');
  } finally {
    place.remove();
  }
}
