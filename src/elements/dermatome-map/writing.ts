import { svg } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import type { Plate, PlateAnchor } from '../../atlas/types.js';
import { areaOf, type SchemeId } from '../../core/schemes.js';
import type { Voice } from '../../locales/types.js';
import { sentenceCase } from '../../locales/words.js';
import { keyPointSpots } from './key-point-layout.js';
import { marginLabels, skinLabels, type MarginText, type StageLabel } from './label-layout.js';
import { keyPointLayer, labelLayer } from './labels.js';
import { examinationLines } from './level-facts.js';
import { areaWords } from './list.js';
import { spotsTaken } from './spot-label.js';
import type { Scene, Writing } from './stage.js';
import type { StageFit } from './stage-layout.js';
import { isFaded, type StageMarks } from './stage-marks.js';
import { still } from './still.js';

/** What is to be written on a plate, and in whose words. */
export interface WritingOptions {
  readonly scheme: SchemeId;
  readonly voice: Voice;
  readonly labelled: boolean;
  readonly points: boolean;
}

/** Lays out the labels and key points of a plate for one size of the stage. */
export function write(plate: Plate, fit: StageFit, options: WritingOptions): Writing {
  const spots = options.points ? keyPointSpots(plate, fit) : [];
  const labels = options.labelled ? labelsOf(plate, fit, spots, options) : [];
  return { labels, spots };
}

/** Draws what is written on a scene. */
export function writing(scene: Scene, marks: StageMarks): DirectiveResult {
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

function labelsOf(plate: Plate, fit: StageFit, spots: Writing['spots'], options: WritingOptions): StageLabel[] {
  if (!fit.margins) return skinLabels(plate, fit, spotsTaken(spots));
  // Both limbs say different things of the same level: the right one where it lies, the left one how it is tested.
  const both = new Set(plate.anchors.map(({ side }) => side)).size > 1;
  return marginLabels(plate, fit, (anchor) =>
    both && anchor.side === 'left' ? examinationText(anchor, options) : skinText(anchor, options),
  );
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
