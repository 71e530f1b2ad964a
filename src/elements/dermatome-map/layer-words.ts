import type { Agreement, Extent, Layer } from '../../atlas/layers.js';
import { isNerve } from '../../core/nerves.js';
import type { Level } from '../../core/levels.js';
import type { SchemeId } from '../../core/schemes.js';
import type { LayerWords, ZoneWords } from '../../locales/types.js';
import { sentenceCase } from '../../locales/words.js';
import { reachOf } from './layer-reach.js';
import { fieldNumber } from './layer-zones.js';

/** What is said of one band of a level in a scheme that draws it. */
export function bandWords(extent: Extent, level: Level, scheme: SchemeId, words: LayerWords): ZoneWords {
  const reach = reachOf(scheme, level);
  const of = {
    own: words.own,
    usual: words.usual(reach?.sharedWith ?? []),
    possible: words.possible(reach?.beyond ?? null),
  };
  return reach?.beyond == null ? { name: of[extent].name, about: words.computed[extent] } : of[extent];
}

/** The words for a zone of any layer. */
export function zoneWords(layer: Layer, zone: string, words: LayerWords): ZoneWords {
  switch (layer.kind) {
    case 'extent': {
      const { name, about } = bandWords(zone as Extent, layer.level, layer.scheme, words);
      return { name: words.zoneOf(layer.level, name), about };
    }
    case 'shared':
      return { name: words.levelsShare(Number(zone)), about: '' };
    case 'agreement': {
      const { name, about } = words.agreementSteps[zone as Agreement];
      return { name: `${words.agreement}: ${name}`, about };
    }
    case 'nerves':
      return isNerve(zone)
        ? { name: String(fieldNumber(zone)), about: sentenceCase(words.nerveNames[zone]) }
        : { name: zone, about: '' };
    case 'stocking':
      return { name: words.stocking, about: words.mm(layer.depth) };
    default: {
      const { name, about } = words.saddleZone(zone);
      return { name: `${words.saddle}: ${name}`, about };
    }
  }
}
