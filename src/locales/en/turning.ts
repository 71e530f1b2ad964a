import type { SeenSides, TurningWords } from '../types.js';

type Aspects = Readonly<Record<SeenSides['aspects'][number], string>>;

/** The English words for turning and enlarging, with a reader's own names for the sides of a limb. */
export function turningWords(aspects: Aspects): TurningWords {
  const listing = new Intl.ListFormat('en-GB');
  const sides = { right: 'right limb', left: 'left limb' } as const;
  return {
    turntable: 'Turn the limb',
    home: 'Show all, not turned',
    zoom: 'Size of the drawing',
    zoomIn: 'Enlarge',
    zoomOut: 'Make smaller',
    degrees: (yaw, pitch) => (pitch === 0 ? `${Math.abs(yaw)}°` : `${Math.abs(yaw)}°, ${Math.abs(pitch)}°`),
    turned({ yaw, pitch }, seen) {
      const ways = [
        ...(yaw === 0 ? [] : [`turned ${Math.abs(yaw)} degrees to the ${yaw > 0 ? 'left' : 'right'}`]),
        ...(pitch === 0
          ? []
          : [`tilted ${Math.abs(pitch)} degrees, seen from further ${pitch > 0 ? 'above' : 'below'}`]),
      ];
      const turned = ways.length === 0 ? 'not turned' : ways.join(', ');
      const shown = seen
        .filter((one) => one.aspects.length > 0)
        .map((one) => {
          const what = `${listing.format(one.aspects.map((aspect) => aspects[aspect]))} visible`;
          return seen.length > 1 ? `${sides[one.side]}: ${what}` : what;
        });
      const sentence = [turned, ...shown].join('; ');
      return sentence.charAt(0).toUpperCase() + sentence.slice(1);
    },
    zoomed: (percent) => (percent === 100 ? 'All is shown' : `Enlarged to ${percent}\u00a0%`),
  };
}

/** The sides of a limb in everyday words. */
export const PLAIN_ASPECTS: Aspects = {
  anterior: 'front',
  posterior: 'back',
  medial: 'inner side',
  lateral: 'outer side',
};
