import { referenceOf } from './picture-elements.js';
import { looksOf, tidy, writeLooks } from './picture-styles.js';

/** The patterns of the map's sheet to which something in a picture refers, as definitions of its own. */
export function patternsFor(drawings: readonly Element[], root: ShadowRoot): Element[] {
  const filled = drawings.flatMap((drawing) => [...drawing.querySelectorAll('[fill^="url("]')]);
  const ids = new Set(filled.flatMap((one) => referenceOf(one.getAttribute('fill') ?? '') ?? []));
  return [...ids].flatMap((id) => {
    const pattern = root.getElementById(id);
    return pattern instanceof SVGPatternElement ? [copyOf(pattern, root)] : [];
  });
}

/** A copy that stands alone: what the pattern takes over from another one is written into it. */
function copyOf(pattern: Element, root: ShadowRoot): Element {
  const href = pattern.getAttribute('href')?.slice(1);
  const base = (href && root.getElementById(href)) || pattern;
  const copy = base.cloneNode(true) as Element;
  for (const { name, value } of pattern.attributes) if (name !== 'href') copy.setAttribute(name, value);
  const pairs = new Map(
    [base, ...base.querySelectorAll('*')].map(
      (one, index) => [one, [copy, ...copy.querySelectorAll('*')][index]] as const,
    ),
  );
  for (const tile of base.children) {
    const { rows, hidden } = looksOf(tile, 1);
    writeLooks({
      rows: rows.flatMap(([one, attributes]) => [[pairs.get(one) ?? one, attributes]] as const),
      hidden: hidden.flatMap((one) => pairs.get(one) ?? []),
    });
  }
  tidy(copy);
  return copy;
}
