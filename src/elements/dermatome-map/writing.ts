import { nothing, svg } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import type { Plate, PlateAnchor } from '../../atlas/types.js';
import { areaOf, type SchemeId } from '../../core/schemes.js';
import type { Voice } from '../../locales/types.js';
import { sentenceCase } from '../../locales/words.js';
import { anchorsInSight } from './anchors-in-sight.js';
import { keyPointSpots } from './key-point-layout.js';
import { marginLabels, skinLabels, type MarginText, type StageLabel } from './label-layout.js';
import { keyPointLayer, labelLayer, notePinLayer } from './labels.js';
import { examinationLines } from './level-facts.js';
import { areaWords } from './level-marks.js';
import type { NoteLayout } from './note-port.js';
import { spotSquare, spotsTaken } from './spot-label.js';
import type { Scene, Writing } from './stage.js';
import { sideWordsTaken, type StageFit } from './stage-layout.js';
import { isFaded, type StageMarks } from './stage-marks.js';
import { still } from './still.js';

/** What is to be written on a plate, and in whose words. */
export interface WritingOptions {
  readonly scheme: SchemeId;
  readonly voice: Voice;
  readonly labelled: boolean;
  readonly points: boolean;
  readonly notes: NoteLayout | undefined;
  /** Nothing is written on a limb that moves; notes follow by themselves. */
  readonly isMoving: boolean;
  /** Only a part of the plate is seen. */
  readonly isZoomed: boolean;
  /** What stands on the plate in place of levels, with its words. */
  readonly lettering?: Lettering | undefined;
}

/** What a layer writes in place of the labels of the levels. */
export interface Lettering {
  readonly key: string;
  readonly anchors: (plate: Plate) => readonly PlateAnchor[];
  /** In place of those for levels. */
  readonly words?: (anchor: PlateAnchor) => string;
}

/** Lays out the labels, key points and notes of a plate for one size of the stage. */
export function write(drawn: Plate, fit: StageFit, options: WritingOptions): Writing {
  const { lettering } = options;
  const plate = lettering && !options.isMoving ? { ...drawn, anchors: lettering.anchors(drawn) } : drawn;
  const slots = options.notes?.slots ?? [];
  if (options.isMoving) return { labels: [], spots: [], slots };
  const rows = options.notes?.rows(plate, fit) ?? [];
  // In the margins notes and labels make room for one another; labels on the skin keep clear of notes.
  const margins = fit.margins ? marginLabels(plate, fit, marginWords(plate, options), rows) : undefined;
  const notes = options.notes?.place(rows, margins?.middles, plate, fit) ?? [];
  const taken = notes.flatMap((note) => (note.box ? [spotSquare(note), note.box] : [spotSquare(note)]));
  const spots = options.points ? keyPointSpots(plate, fit, taken) : [];
  const inSight = options.isZoomed && !lettering ? anchorsInSight(plate, fit) : undefined;
  const onSkin =
    options.labelled && !margins
      ? skinLabels(plate, fit, [...taken, ...spotsTaken(spots), ...sideWordsTaken(plate, fit)], inSight)
      : [];
  return { labels: margins?.labels ?? onSkin, spots, notes, slots };
}

/** Draws what is written on a scene. */
export function writing(scene: Scene, marks: StageMarks): unknown[] {
  const { labels, spots, slots = [] } = scene;
  const isBare = labels.length === 0 && spots.length === 0;
  return [isBare ? nothing : lettering(scene, marks), notePinLayer(slots)];
}

function lettering(scene: Scene, marks: StageMarks): DirectiveResult {
  const { labels, spots, fit } = scene;
  const isOff = ({ levels, anchor }: StageLabel): boolean => isFaded(marks, levels, anchor.side);
  return still({
    tag: svg,
    subject: scene,
    state: JSON.stringify(marks),
    draw: () => [labelLayer(labels, fit.em, isOff), keyPointLayer(spots)],
    mark: (root) => {
      fade(root.querySelectorAll('.leader'), labels.filter(({ leader }) => leader).map(isOff));
      fade(root.querySelectorAll('.label'), labels.map(isOff));
      return true;
    },
  });
}

function fade(drawn: NodeListOf<Element>, faded: readonly boolean[]): void {
  faded.forEach((on, index) => drawn[index]?.classList.toggle('faded', on));
}

function marginWords(plate: Plate, options: WritingOptions): (anchor: PlateAnchor) => MarginText {
  const { lettering } = options;
  const own = lettering?.words;
  if (own) return (anchor) => ({ main: own(anchor), aside: '' });
  // Both limbs say different things of the same level: the right one where it lies, the left one how it is tested.
  const both = new Set(plate.anchors.map(({ side }) => side)).size > 1;
  return (anchor) => (both && anchor.side === 'left' ? examinationText(anchor, options) : skinText(anchor, options));
}

function skinText({ levels }: PlateAnchor, { scheme, voice }: WritingOptions): MarginText {
  // Shared skin is described by the level that has no other: its area is the narrower one.
  const exact = levels.find((level) => areaOf(scheme, level)?.levels.length === levels.length);
  const level = levels.length > 1 && exact === undefined ? levels.at(-1) : (exact ?? levels[0]);
  return { main: level ? sentenceCase(areaWords(scheme, level, voice), voice.lang) : '', aside: '' };
}

function examinationText({ levels }: PlateAnchor, { scheme, voice }: WritingOptions): MarginText {
  const level = levels[0];
  // Overlapping levels are tested in different ways, levels that the source does not divide in the same.
  if (!level || areaOf(scheme, level)?.levels.length !== levels.length) return { main: '', aside: '' };
  const { power, reflex } = examinationLines(level, scheme, voice);
  return { main: power, aside: reflex };
}
