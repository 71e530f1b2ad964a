import { claimsAbout, type Claim } from '../../core/claims.js';
import type { Level } from '../../core/levels.js';
import { areaOf, sharesSkin, type SchemeId } from '../../core/schemes.js';
import type { SourceId } from '../../core/sources.js';
import { CLAIMS } from '../../core/statements.js';
import type { Voice } from '../../locales/types.js';
import { claimWords } from '../../locales/claim-words.js';
import { sentenceCase, skinWords } from '../../locales/words.js';

/** A statement with its sources, as numbers into the list of references. */
export interface Fact {
  readonly text: string;
  readonly references: readonly number[];
  /** False where it was recalled and not seen in a source. */
  readonly verified: boolean;
}

/** Everything that the map tells of one level in one scheme, in one voice. */
export interface LevelFacts {
  /** What else belongs to the skin; its text may be empty, its sources are those of the area. */
  readonly skin: readonly Fact[];
  readonly keyPoints: readonly Fact[];
  readonly power: readonly Fact[];
  readonly reflexes: readonly Fact[];
  readonly reflexRemarks: readonly Fact[];
  readonly sharesSkin: readonly Level[];
  readonly studies: readonly Fact[];
  readonly disagreements: readonly Fact[];
  readonly drawing: readonly string[];
  /** The sources in the order in which they are first cited. */
  readonly sources: readonly SourceId[];
}

/** Gathers what is known of a level that the scheme draws; `undefined` where the scheme is silent. */
export function levelFacts(level: Level, scheme: SchemeId, voice: Voice): LevelFacts | undefined {
  const area = areaOf(scheme, level);
  if (!area) return undefined;
  const claims = claimsAbout(level, scheme, claimsFor(voice));
  const sources: SourceId[] = [];
  const cite = (ids: readonly SourceId[]): number[] =>
    ids.map((id) => {
      if (!sources.includes(id)) sources.push(id);
      return sources.indexOf(id) + 1;
    });
  const fact = (claim: Claim, text = claimWords(voice, claim)): Fact => ({
    text,
    references: cite(claim.sources),
    verified: claim.verified,
  });
  const ofKind = (kind: Claim['kind']): Fact[] =>
    claims.filter((claim) => claim.kind === kind).map((claim) => fact(claim));
  const skin = skinWords(voice, area);
  const skinClaim = claims.find(({ kind }) => kind === 'skin');
  return {
    skin: skinClaim ? [fact(skinClaim, skin.more)] : [],
    keyPoints: ofKind('key-point'),
    power: ofKind('power'),
    reflexes: ofKind('reflex'),
    reflexRemarks: [...ofKind('no-reflex'), ...ofKind('reflex-remark')],
    sharesSkin: sharesSkin(scheme, level),
    studies: ofKind('study'),
    disagreements: ofKind('disagreement'),
    drawing: [`${voice.ui.basis[area.basis]}.`, ...area.notes.flatMap((note) => voice.details?.notes[note] ?? [])],
    sources,
  };
}

/** What tests a level, in a line each for the margin of the stage; nothing where no test is known. */
export function examinationLines(level: Level, scheme: SchemeId, voice: Voice): { power: string; reflex: string } {
  const claims = claimsAbout(level, scheme, claimsFor(voice)).filter(({ verified }) => verified);
  const texts = (kind: Claim['kind']): string[] =>
    claims.filter((claim) => claim.kind === kind).map((claim) => claimWords(voice, claim));
  const reflexes = texts('reflex');
  const reflex = reflexes.length > 0 ? reflexes.join(', ') : withoutEnd(texts('no-reflex').join(', '));
  return {
    power: joined(texts('power').slice(0, 2), voice.lang),
    reflex: reflex && `${voice.ui.reflex}: ${reflex}`,
  };
}

/** Several phrases as one, with a capital at its start. */
export function joined(phrases: readonly string[], lang: string): string {
  return sentenceCase(phrases.join(', '), lang);
}

/** A short sentence as a phrase: without its capital and its full stop. */
function withoutEnd(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '');
}

/** The claims for which the voice has words. */
function claimsFor(voice: Voice): readonly Claim[] {
  return voice.details ? CLAIMS : [];
}
