import type { SchemeBorders } from '../../atlas/borders.js';
import { addSchemeBorders, type Division } from '../../atlas/registry.js';
import { addScheme, type Scheme, type SchemeId } from '../../core/schemes.js';

/** What a scheme says and where its borders run. */
type SchemeParts = Promise<[{ readonly scheme: Scheme }, { readonly borders: SchemeBorders | Division }]>;

/** The schemes that are loaded when they are asked for. */
const FURTHER_SCHEMES: Readonly<Partial<Record<SchemeId, () => SchemeParts>>> = {
  frcem: () => Promise.all([import('../../core/schemes/frcem.js'), import('../../atlas/schemes/frcem.js')]),
  gpnotebook: () =>
    Promise.all([import('../../core/schemes/gpnotebook.js'), import('../../atlas/schemes/gpnotebook.js')]),
  harrison: () => Promise.all([import('../../core/schemes/harrison.js'), import('../../atlas/schemes/harrison.js')]),
  orthobullets: () =>
    Promise.all([import('../../core/schemes/orthobullets.js'), import('../../atlas/schemes/orthobullets.js')]),
  magee: () => Promise.all([import('../../core/schemes/magee.js'), import('../../atlas/schemes/magee.js')]),
  'keegan-garrett': () =>
    Promise.all([import('../../core/schemes/keegan-garrett.js'), import('../../atlas/schemes/keegan-garrett.js')]),
  foerster: () => Promise.all([import('../../core/schemes/foerster.js'), import('../../atlas/schemes/foerster.js')]),
  'lee-stringer': () =>
    Promise.all([import('../../core/schemes/lee-stringer.js'), import('../../atlas/schemes/lee-stringer.js')]),
  semicircles: () =>
    Promise.all([import('../../core/schemes/semicircles.js'), import('../../atlas/schemes/semicircles.js')]),
  faleiros: () => Promise.all([import('../../core/schemes/faleiros.js'), import('../../atlas/schemes/faleiros.js')]),
  consensus: () => Promise.all([import('../../core/schemes/consensus.js'), import('../../atlas/consensus.js')]),
};

/** Loads a scheme that does not come with the map. */
export async function loadFurtherScheme(id: SchemeId): Promise<void> {
  const parts = await FURTHER_SCHEMES[id]?.();
  if (!parts) return;
  const [{ scheme }, { borders }] = parts;
  addSchemeBorders(borders);
  addScheme(scheme);
}
