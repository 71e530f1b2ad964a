import type { PlantarGrade, ReflexGrade } from '../core/examination.js';
import { isAbnormal, sensoryScore, severity } from './grades.js';
import type { Finding, PowerFinding, ReflexFinding, SensationFinding } from './types.js';

/** Which of two findings of one kind is the worse: below 0 the first, above 0 the second, 0 neither. */
export type Order = -1 | 0 | 1;

/** Reflexes that are weaker than normal, and those that are stronger. What the sole does is neither. */
const DIRECTION: Readonly<Partial<Record<ReflexGrade | PlantarGrade, -1 | 1>>> = {
  absent: -1,
  reduced: -1,
  brisk: 1,
  clonus: 1,
};

/**
 * Which of two findings of the same item is the worse, or `undefined` if they differ and neither can be called the worse.
 *
 * That is so of loss against gain (reduced and increased, reduced and brisk), of an extensor and a mute plantar response,
 * and of `weak` against a graded weakness.
 */
export function worseOf(first: Finding, second: Finding): Order | undefined {
  const [isFirst, isSecond] = [isAbnormal(first), isAbnormal(second)];
  if (!isFirst && !isSecond) return 0;
  if (isFirst !== isSecond) return isFirst ? -1 : 1;
  return bothAbnormal(first, second);
}

function bothAbnormal(first: Finding, second: Finding): Order | undefined {
  if (first.kind === 'sensation' && second.kind === 'sensation') return ofSensation(first, second);
  if (first.kind === 'power' && second.kind === 'power') return ofPower(first, second);
  if (first.kind === 'reflex' && second.kind === 'reflex') return ofReflexes(first, second);
  if (first.kind === 'pain' && second.kind === 'pain') {
    if (first.intensity === second.intensity) return 0;
    return first.intensity === undefined || second.intensity === undefined ? undefined : bySeverity(first, second);
  }
  return first.kind === second.kind ? 0 : undefined;
}

function ofSensation(first: SensationFinding, second: SensationFinding): Order | undefined {
  if (first.grade === second.grade) return 0;
  return sensoryScore(first.grade) === sensoryScore(second.grade) ? undefined : bySeverity(first, second);
}

function ofPower(first: PowerFinding, second: PowerFinding): Order | undefined {
  if (first.grade === second.grade) return 0;
  return first.grade === 'weak' || second.grade === 'weak' ? undefined : bySeverity(first, second);
}

function ofReflexes(first: ReflexFinding, second: ReflexFinding): Order | undefined {
  if (first.grade === second.grade) return 0;
  const isSameWay = DIRECTION[first.grade] !== undefined && DIRECTION[first.grade] === DIRECTION[second.grade];
  return isSameWay ? bySeverity(first, second) : undefined;
}

function bySeverity(first: Finding, second: Finding): Order {
  return Math.sign(severity(second) - severity(first)) as Order;
}
