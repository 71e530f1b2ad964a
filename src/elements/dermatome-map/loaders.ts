import { type PreparedView, preparedPlate } from '../../atlas/prepared.js';
import type { Plate, PlateRequest } from '../../atlas/types.js';
import { knownScheme, SCHEME_IDS, type SchemeId } from '../../core/schemes.js';
import type { ViewId } from '../../core/views.js';
import { clinicianBasics } from '../../locales/en/clinician-basics.js';
import type { DetailWords, Voice } from '../../locales/types.js';
import { addVoice, voiceFor } from '../../locales/voices.js';
import type * as compareModule from './compare.js';
import type * as inHandModule from './in-hand.js';
import type * as instrumentModule from './instrument.js';
import type * as layersModule from './layers.js';
import type * as paintModule from './paint.js';
import type * as pictureModule from './picture.js';
import type * as servedModule from './served.js';
import type * as tourModule from './tour.js';

/** What a map needs only when a reader takes it in hand, and for pictures that did not come prepared. */
export type InHand = typeof inHandModule;

/** What turns a drawn map into an instrument. */
export type Instrument = typeof instrumentModule;

/** What leads through a tour, lies over a map, paints on it, and sets a second map beside it. */
export type LoadedTour = typeof tourModule;
export type LoadedLayers = typeof layersModule;
export type LoadedPainting = typeof paintModule;
export type LoadedComparison = typeof compareModule;

type Prepared = Promise<{ readonly prepared?: PreparedView }>;

/** The first picture of a named view comes prepared, so that it needs no surface, no borders and no drawing. */
const PREPARED_SCHEME: SchemeId = 'article';
const PREPARED: Readonly<Record<ViewId, () => Prepared>> = {
  anterior: () => import('../../atlas/prepared/article-anterior.js'),
  posterior: () => import('../../atlas/prepared/article-posterior.js'),
  lateral: () => import('../../atlas/prepared/article-lateral.js'),
  medial: () => import('../../atlas/prepared/article-medial.js'),
  'foot-dorsum': () => import('../../atlas/prepared/article-foot-dorsum.js'),
  sole: () => import('../../atlas/prepared/article-sole.js'),
  perineum: () => import('../../atlas/prepared/article-perineum.js'),
};

const prepared = new Map<ViewId, PreparedView>();

/** Plates are shared by all maps of a page. */
const plates = new Map<string, Plate>();
const MOST_PLATES = 40;

let loaded: InHand | undefined;

/** Makes the voice known that comes with the map itself. */
export function addBundled(): void {
  if (!voiceFor('en', 'clinician')) addVoice(clinicianBasics);
}

/** The plate of a request, if it has been drawn. */
export function drawnPlate(request: PlateRequest): Plate | undefined {
  return plates.get(JSON.stringify(request));
}

/** The plate of a request, if what it takes to draw it is loaded. */
export function plateFor(request: PlateRequest): Plate | undefined {
  const key = JSON.stringify(request);
  const plate = plates.get(key) ?? draw(request);
  if (!plate) return undefined;
  // What was asked for last is the last to go.
  plates.delete(key);
  plates.set(key, plate);
  const [oldest] = plates.keys();
  if (plates.size > MOST_PLATES && oldest) plates.delete(oldest);
  return plate;
}

function draw(request: PlateRequest): Plate | undefined {
  const { view, scheme, detail = 'full' } = request;
  const ready = typeof view === 'string' && scheme === PREPARED_SCHEME && detail === 'full' && prepared.get(view);
  if (ready) return preparedPlate(ready, request);
  return scheme === null || loaded?.hasSchemeBorders(scheme) ? loaded?.drawPlate(request) : undefined;
}

/** Loads a named view as the build has drawn it, if it has and if it is not too late for it. */
export async function loadPrepared(view: ViewId): Promise<void> {
  if (loaded || prepared.has(view)) return;
  const { prepared: found } = await PREPARED[view]();
  if (found) prepared.set(view, found);
}

/** Loads the picture that most maps begin with before there is any, and puts it together. */
export async function prepareFirstPicture(): Promise<void> {
  const view: ViewId = 'anterior';
  await loadPrepared(view);
  plateFor({ view, side: 'both', scheme: PREPARED_SCHEME });
}

/** A named view of any scheme, to be shown in bare skin while its scheme is loaded. */
export function preparedFor(view: ViewId, request: Omit<PlateRequest, 'view' | 'scheme'>): Plate | undefined {
  const found = prepared.get(view);
  return found && plateFor({ ...request, view, scheme: PREPARED_SCHEME });
}

/** Whether a scheme and its borders are there to draw it with. */
export function hasScheme(id: SchemeId): boolean {
  return (knownScheme(id) && loaded?.hasSchemeBorders(id)) ?? false;
}

/** Loads the borders of a scheme. */
export async function loadScheme(id: SchemeId): Promise<void> {
  const hand = await loadInHand();
  await hand.loadFurtherScheme(id);
}

/** The schemes whose borders are not loaded yet. */
export function missingSchemes(): SchemeId[] {
  return SCHEME_IDS.filter((id) => !hasScheme(id));
}

/** The words that a voice has for a map in hand, or else those in English. */
export function detailsOf(voice: Voice | undefined): DetailWords {
  return voice?.details ?? (loaded as InHand).clinician.details;
}

/** Loads the borders of all schemes, for maps that know at once what the others say. */
export async function loadSchemes(): Promise<void> {
  await Promise.all(SCHEME_IDS.map(loadScheme));
}

/** What a reader's hand needs, if it is loaded. */
export function inHand(): InHand | undefined {
  return loaded;
}

/** Loads what a reader's hand needs, with the clinician's sentences on studies and disagreements. */
export async function loadInHand(): Promise<InHand> {
  if (loaded) return loaded;
  const module = await import('./in-hand.js');
  module.addSchemeBorders(module.article);
  // A page may have brought a clinician's voice of its own.
  if (voiceFor('en', 'clinician') === clinicianBasics) addVoice(module.clinician);
  return (loaded = module);
}

/** Loads what turns a drawn map into an instrument. */
export function loadInstrument(): Promise<Instrument> {
  return import('./instrument.js');
}

/** Loads what lays bands, nerve fields and patterns over the map, and what tells more of a place. */
export function loadLayers(): Promise<LoadedLayers> {
  return import('./layers.js');
}

/** Loads what paints on the skin. */
export function loadPainting(): Promise<LoadedPainting> {
  return import('./paint.js');
}

/** Loads what leads through the steps of a tour. */
export function loadTour(): Promise<LoadedTour> {
  return import('./tour.js');
}

/** Loads what shows two maps of the same limb. */
export function loadComparison(): Promise<LoadedComparison> {
  return import('./compare.js');
}

/** Loads what takes up a map that a server has drawn. */
export function loadServed(): Promise<typeof servedModule> {
  return import('./served.js');
}

/** Loads what makes pictures of a map. */
export function loadPicture(): Promise<typeof pictureModule> {
  return import('./picture.js');
}
