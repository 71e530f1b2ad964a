import type { Agreement, Extent } from '../atlas/layers.js';
import type { ReadAs } from '../core/citations.js';
import type { StatementId } from '../core/claims.js';
import type { Movement, Reflex } from '../core/examination.js';
import type { KeyPointId } from '../core/key-points.js';
import type { Level } from '../core/levels.js';
import type { Nerve } from '../core/nerves.js';
import type { RotationClaimId, RotationSchool, RotationStage } from '../core/limb-rotation.js';
import type { ReviewStatus } from '../core/notice.js';
import type { Place } from '../core/places.js';
import type { Audience } from '../core/readers.js';
import type { AreaId, AreaNote, Basis, SchemeId } from '../core/schemes.js';
import type { MapSide, Side } from '../core/sides.js';
import type { ViewId } from '../core/views.js';

/** The attributes whose value a page can get wrong. */
export type CheckedAttribute =
  | 'scheme'
  | 'compare'
  | 'view'
  | 'yaw'
  | 'pitch'
  | 'side'
  | 'level'
  | 'mode'
  | 'stocking'
  | 'step'
  | 'without'
  | 'audience'
  | 'lang'
  | 'slot'
  | 'strokes';

/** What is read aloud for one option of the list: a level on one side, with its place among the options. */
export interface OptionParts {
  readonly level: Level;
  /** What the level covers, such as `'lateral leg and dorsum of foot'`. */
  readonly area: string;
  readonly side: Side;
  readonly selected: boolean;
  readonly alsoClaimedBy: readonly Level[];
  readonly position: number;
  readonly total: number;
}

/** The words of the interface. They are the same for every reader of a language, unless a voice says otherwise. */
export interface UiWords {
  readonly title: string;
  readonly titleShort: string;
  readonly loading: string;
  readonly loadingFailed: string;

  readonly toolbar: string;
  readonly scheme: string;
  readonly side: string;
  readonly sides: Readonly<Record<MapSide, string>>;
  readonly points: string;
  /** A voice without it offers no layers. */
  readonly overlap?: string;
  /** The heading above what is known of a place besides the chosen scheme. */
  readonly here?: string;
  readonly list: string;
  readonly compare: string;
  readonly viewRail: string;
  readonly views: Readonly<Record<ViewId, string>>;
  readonly stage: string;
  readonly details: string;
  readonly close: string;

  /** The heading of the panel while no level is chosen. */
  readonly restTitle: string;
  readonly help: string;
  readonly tooltipHelp: string;
  readonly legend: string;
  readonly areas: string;
  readonly search: string;
  readonly listHelp: string;
  readonly nothingFound: (query: string) => string;
  readonly blank: string;
  readonly notInSource: string;
  readonly selected: string;
  readonly sharedWith: (levels: readonly Level[]) => string;
  /** Takes levels, or phrases of `claimedInScheme`. */
  readonly alsoClaimedBy: (claims: readonly string[]) => string;
  readonly claimedInScheme: (level: Level, scheme: string) => string;

  readonly keyPoint: string;
  readonly power: string;
  readonly reflex: string;
  /** That a level has no standard reflex. */
  readonly noReflex: string;
  readonly sharesSkin: string;
  readonly study: string;
  readonly disagreement: string;
  readonly sources: string;
  readonly drawing: string;
  readonly basis: Readonly<Record<Basis, string>>;
  /** The mark of what was not seen in a source. */
  readonly recalled: string;
  readonly review: Readonly<Record<ReviewStatus, string>>;

  readonly notice: string;
  readonly pointsNotice: string;
  /** The scheme with its version and its review; dates are ISO dates or `null`. */
  readonly schemeStatus: (
    scheme: string,
    version: string,
    lastUpdated: string | null,
    lastReviewed: string | null,
  ) => string;
  /** Takes the sentence on the second scheme. */
  readonly comparedWith: (status: string) => string;

  readonly option: (parts: OptionParts) => string;
  readonly selectedCount: (count: number) => string;
  readonly cleared: string;
  readonly viewShown: (view: string) => string;
  readonly viewContains: (view: string, levels: readonly Level[]) => string;
  readonly schemeShown: (scheme: string) => string;

  readonly error: (attribute: CheckedAttribute, value: string) => string;
  readonly errorAllowed: (attribute: CheckedAttribute, allowed: readonly string[]) => string;
  readonly errorNearest: (value: string) => string;
  readonly errorReason: string;
  readonly errorEvent: string;
}

/** What a level covers in one scheme. */
export interface SkinWords {
  /** The area in few words, in lower case: list, legend, margin label and, with a capital, title. */
  readonly area: string;
  /** What else belongs to it, as one sentence, or nothing. */
  readonly more: string;
}

/** The words for one scheme. */
export interface SchemeWords {
  readonly name: string;
  readonly nameShort: string;
  /** One sentence on what the scheme is. */
  readonly about: string;
}

/** The clinical words of one reader: everything that states a fact or names a part of the body. */
export interface ClinicalWords {
  /** The schemes that a map can show before its details are loaded. */
  readonly schemes: Readonly<Partial<Record<SchemeId, SchemeWords>>>;
  readonly skin: Readonly<Partial<Record<AreaId, SkinWords>>>;
  /** That a scheme says nothing of a level. */
  readonly blankLevel: (scheme: string, level: Level) => string;
  /** That a scheme gives a piece of skin to no level. */
  readonly blankPlace: (scheme: string) => string;
}

/** How far a limb is turned, degrees: yaw above 0 turns what faced the viewer to the viewer's left. */
export interface TurnParts {
  readonly yaw: number;
  readonly pitch: number;
}

/** The sides of a limb that are seen, the most squarely seen first. */
export interface SeenSides {
  readonly side: Side;
  readonly aspects: readonly ('anterior' | 'posterior' | 'medial' | 'lateral')[];
}

/** The words for turning and enlarging the map. */
export interface TurningWords {
  /** The name of the slider that turns the limb. */
  readonly turntable: string;
  readonly home: string;
  readonly zoom: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  /** How far the limb is turned, as short as can be. */
  readonly degrees: (yaw: number, pitch: number) => string;
  /** The same as a sentence; one entry where all limbs show the same sides. */
  readonly turned: (parts: TurnParts, seen: readonly SeenSides[]) => string;
  readonly zoomed: (percent: number) => string;
}

/** The words for two maps of the same limb side by side. */
export interface CompareWords {
  /** The name of the whole: what is compared with what. */
  readonly title: (first: string, second: string) => string;
  /** The name of the control that chooses the second map. */
  readonly second: string;
  /** The name of the control that chooses how the two are shown, and its choices. */
  readonly arrangement: string;
  readonly beside: string;
  readonly split: string;
  /** The name of the line between the two, and how much of the limb lies on either side of it, percent. */
  readonly divider: string;
  readonly divided: (first: string, share: number, second: string, rest: number) => string;
  readonly undated: string;
  /** While the difference is being measured. */
  readonly measuring: string;
  /** A share of 1 as a percentage, in words or as short as can be. */
  readonly percent: (share: number) => string;
  readonly percentShort: (share: number) => string;
  /** How much of the skin of one limb the maps assign differently; a percentage in words. */
  readonly statement: (percent: string) => string;
  /** What that is a percentage of. */
  readonly measured: string;
  /** The heading of the bars. */
  readonly byLevel: string;
  /** The heading for the largest piece of skin that they assign differently; takes the names of its places. */
  readonly largest: (places: readonly string[]) => string;
  /** That both name the same levels there, but not for the same skin. */
  readonly divides: (levels: readonly Level[]) => string;
  /** The heading for the largest piece that they give to other levels altogether. */
  readonly otherLevels: (places: readonly string[]) => string;
  /** What a map says of a piece of skin: its levels, or none. */
  readonly says: (scheme: string, levels: readonly Level[]) => string;
  /** The heading and the sentence for a map that was not seen in its source. */
  readonly recalled: string;
  readonly reconstructed: (scheme: string) => string;
  /** Said when a comparison has begun and is measured, and when it ends. */
  readonly begun: (second: string, percent: string) => string;
  readonly ended: string;
}

/** The words of a tour. */
export interface TourWords {
  readonly title: string;
  readonly previous: string;
  readonly next: string;
  readonly count: (step: number, total: number) => string;
  /** A step with its caption, or the first words of it, as it is read aloud. */
  readonly step: (step: number, total: number, caption: string) => string;
}

/** The words for what a page pins to the skin. */
export interface AnnotationWords {
  readonly title: string;
  /** Where a note is: a place within a sentence, and the word for a side. */
  readonly where: (place: string, side: string) => string;
}

/** A zone of a layer in a legend: its name, and what it means. */
export interface ZoneWords {
  readonly name: string;
  readonly about: string;
}

/** The words for what is laid over a map or takes the place of its levels, and for what is known of a place besides. */
export interface LayerWords {
  /** How far a level can reach. */
  readonly reach: (level: Level) => string;
  readonly chooseLevel: string;
  /** The choice of no level. */
  readonly noLevel: string;
  readonly own: ZoneWords;
  readonly usual: (levels: readonly Level[]) => ZoneWords;
  /** How far at most beyond the usual extent, mm; `null` where the scheme is computed. */
  readonly possible: (beyond: number | null) => ZoneWords;
  readonly estimated: string;
  /** The bands of a scheme that is computed, in shares of the weighted maps. */
  readonly computed: Readonly<Record<Extent, string>>;
  readonly shared: string;
  readonly sharedAbout: string;
  readonly levelsShare: (count: number) => string;

  readonly agreement: string;
  readonly agreementAbout: string;
  readonly agreementSteps: Readonly<Record<Agreement, ZoneWords>>;
  /** How maps are weighted; the figures are those of the computation. */
  readonly rule: (weights: {
    readonly drawn: number;
    readonly reconstructed: number;
    readonly recalled: number;
  }) => readonly string[];
  readonly ruleTitle: string;

  readonly nerves: string;
  readonly nervesAbout: string;
  readonly nerveSlider: string;
  readonly nerveShare: (percent: number) => string;
  readonly ends: readonly [levels: string, nerves: string];
  readonly nerveNames: NerveWords;
  readonly roots: string;
  /** The nerve that it leaves, in place of roots. */
  readonly branchOf: (nerve: string) => string;
  readonly muscles: string;
  readonly noMuscles: string;
  readonly muscle: (id: string) => string;
  /** That two nerves supply no skin. */
  readonly withoutSkin: (nerves: readonly string[]) => string;

  readonly stocking: string;
  readonly stockingAbout: string;
  readonly depth: string;
  readonly mm: (depth: number) => string;
  readonly saddle: string;
  readonly saddleAbout: string;
  readonly saddleZone: (levels: string) => ZoneWords;
  readonly compareAbout: string;

  readonly layers: string;
  /** The button that puts nerves in the place of levels. */
  readonly nervesAlone: string;
  readonly pointed: string;
  readonly pointHelp: string;
  readonly shares: string;
  readonly percent: (share: number) => string;
  readonly noShares: string;
  readonly oneRoot: string;
  readonly maps: string;
  /** How much a map counts. */
  readonly weight: (weight: number) => string;
  readonly silent: string;
  readonly nervesHere: string;
  readonly noNerve: string;
  /** How a zone of a layer is named in the legend of a saved picture. */
  readonly zoneOf: (level: Level, zone: string) => string;
  readonly shown: (layer: string) => string;
  readonly hidden: (layer: string) => string;
}

/** The words of the menu that saves or copies a picture of the map. */
export interface PictureWords {
  readonly menu: string;
  readonly saveSvg: string;
  readonly savePng: string;
  readonly copy: string;
  readonly saved: string;
  readonly copied: string;
  readonly notSaved: string;
  readonly notCopied: string;
}

/** The words of the figure of the rotation of the limb, which loads them by itself. */
export interface LimbRotationWords {
  readonly title: string;
  /** That the figure is a scheme and was not measured. */
  readonly schematic: string;
  readonly drawing: string;
  readonly controls: string;
  readonly play: string;
  readonly pause: string;
  readonly previous: string;
  readonly next: string;
  /** The name of the slider that goes through the stages. */
  readonly slider: string;
  readonly count: (step: number, total: number) => string;
  readonly stages: Readonly<Record<RotationStage, string>>;
  readonly statements: Readonly<Record<RotationClaimId, string>>;
  /** The name of each school, and what it rests on. */
  readonly schools: Readonly<Record<RotationSchool, { readonly name: string; readonly basis: string }>>;
  /** What is written in the drawing, as short as can be. */
  readonly labels: Readonly<Record<RotationLabel, string>>;
  readonly readAs: Readonly<Record<ReadAs, string>>;
  readonly recalled: string;
  readonly sources: string;
  readonly notice: string;
  readonly loadingFailed: string;
  readonly error: (attribute: 'step' | 'audience' | 'lang', value: string) => string;
  readonly errorAllowed: (attribute: 'step' | 'audience' | 'lang', allowed: readonly string[]) => string;
  readonly errorEvent: string;
}

/** What is written in the drawing of the rotation of the limb. */
export type RotationLabel =
  | 'embryo'
  | 'head'
  | 'tail'
  | 'midline'
  | 'preaxial'
  | 'postaxial'
  | 'axialLine'
  | 'greatToe'
  | 'before'
  | 'after'
  | 'front'
  | 'back';

/** The names that a map and an examination share. */
export interface NameWords {
  readonly places: Readonly<Record<Place, string>>;
  readonly keyPoints: Readonly<Record<KeyPointId, string>>;
  readonly movements: Readonly<Record<Movement, string>>;
  readonly reflexes: Readonly<Record<Reflex, string>>;
}

/** Words that a map shows only when a reader takes it in hand, which can be loaded when it has been drawn. */
export interface DetailWords extends NameWords {
  /** The schemes that are not among the clinical words. */
  readonly schemes: Readonly<Partial<Record<SchemeId, SchemeWords>>>;
  /** The areas whose words say more than the names of their places. */
  readonly skin: Readonly<Partial<Record<AreaId, SkinWords>>>;
  readonly notes: Readonly<Record<AreaNote, string>>;
  /** The sentences of the statements among the claims; figures stand in braces. */
  readonly statements: Readonly<Record<StatementId, string>>;
  readonly readAs: Readonly<Record<ReadAs, string>>;
  readonly turning: TurningWords;
  readonly tour: TourWords;
  /** A voice without them is given those in English when two maps are compared. */
  readonly compare?: CompareWords;
  /** A voice without them names place and side only. */
  readonly annotations?: AnnotationWords;
  readonly picture: PictureWords;
  /** The question that the figure of the growing limb answers; a voice without it does not offer the figure. */
  readonly origin?: string;
  /** A voice without them has those of the same reader in English. */
  readonly layers?: LayerWords;
}

/** The names of the peripheral nerves, in lower case. They are loaded apart from the map. */
export type NerveWords = Readonly<Record<Nerve, string>>;

/** All words of one language for one reader. */
export interface Voice {
  /** The BCP 47 tag of the language. */
  readonly lang: string;
  readonly audience: Audience;
  readonly ui: UiWords;
  readonly clinical: ClinicalWords;
  /** A voice without them speaks of skin only. */
  readonly details?: DetailWords;
}
