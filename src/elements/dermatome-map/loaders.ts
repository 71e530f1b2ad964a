import { addInk } from '../../atlas/inking.js';
import { addSchemeBorders, hasSchemeBorders } from '../../atlas/registry.js';
import { article } from '../../atlas/schemes/article.js';
import { SCHEME_IDS, type SchemeId } from '../../core/schemes.js';
import { clinicianBasics } from '../../locales/en/clinician-basics.js';
import { addVoice, voiceFor } from '../../locales/voices.js';
import type * as inHandModule from './in-hand.js';
import type * as instrumentModule from './instrument.js';
import type * as pictureModule from './picture.js';

/** What a map needs only when a reader takes it in hand. */
export type InHand = typeof inHandModule;

const loaders: Readonly<Record<SchemeId, () => Promise<void>>> = {
  article: () => Promise.resolve(),
  frcem: async () => addSchemeBorders((await import('../../atlas/schemes/frcem.js')).frcem),
};

let loaded: InHand | undefined;

/** Makes the scheme and the voice known that come with the map itself. */
export function addBundled(): void {
  addSchemeBorders(article);
  if (!voiceFor('en', 'clinician')) addVoice(clinicianBasics);
}

/** Loads the borders of a scheme. */
export function loadScheme(id: SchemeId): Promise<void> {
  return loaders[id]();
}

/** The schemes whose borders are not loaded yet. */
export function missingSchemes(): SchemeId[] {
  return SCHEME_IDS.filter((id) => !hasSchemeBorders(id));
}

/** What a reader's hand needs, if it is loaded. */
export function inHand(): InHand | undefined {
  return loaded;
}

/** Loads what a reader's hand needs, with the clinician's sentences on studies and disagreements. */
export async function loadInHand(): Promise<InHand> {
  loaded = await import('./in-hand.js');
  addInk(loaded.ink);
  // A page may have brought a clinician's voice of its own.
  if (voiceFor('en', 'clinician') === clinicianBasics) addVoice(loaded.clinician);
  return loaded;
}

/** Loads what turns a drawn map into an instrument. */
export function loadInstrument(): Promise<typeof instrumentModule> {
  return import('./instrument.js');
}

/** Loads what makes pictures of a map. */
export function loadPicture(): Promise<typeof pictureModule> {
  return import('./picture.js');
}
