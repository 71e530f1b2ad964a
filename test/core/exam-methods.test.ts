import { expect } from '@open-wc/testing';
import { CONDITIONS } from '../../src/core/evidence/conditions.js';
import { DISCRIMINATOR_EVIDENCE, EVIDENCE, EVIDENCE_SOURCES, MYOTOME_EVIDENCE } from '../../src/core/evidence/index.js';
import { MODALITIES, MOVEMENTS, PROVOCATIONS, REFLEXES, SIGNS } from '../../src/core/examination.js';
import {
  METHODS,
  MOVERS,
  SCALES,
  SIGN_METHODS,
  TELLING,
  methodFor,
  methodOf,
  type Examinable,
} from '../../src/core/exam-methods.js';

const ITEMS: readonly Examinable[] = [
  { kind: 'pain' },
  ...MODALITIES.map((modality): Examinable => ({ kind: 'sensation', modality })),
  ...MOVEMENTS.map((movement): Examinable => ({ kind: 'power', movement })),
  ...REFLEXES.map((reflex): Examinable => ({ kind: 'reflex', reflex })),
  ...PROVOCATIONS.map((test): Examinable => ({ kind: 'provocation', test })),
  ...SIGNS.map((sign): Examinable => ({ kind: 'sign', sign })),
];
const CLAIMS = [...METHODS, ...SCALES, ...MOVERS];
const rows = new Map(EVIDENCE.map((row) => [row.id, row]));

describe('what is known of how an item is examined', () => {
  it('is there for every modality, movement, reflex, test and sign, and for pain', () => {
    const missing = ITEMS.filter((item) => !METHODS.some(({ id }) => id === methodOf(item)));
    expect(missing).to.deep.equal([]);
  });

  it('is there once for each way, and for no way that no item has', () => {
    const ids = METHODS.map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    expect([...new Set(ITEMS.map(methodOf))]).to.have.members(ids);
  });

  it('is found by the item', () => {
    expect(methodOf({ kind: 'sign', sign: 'urinary-urgency' })).to.equal('continence');
    expect(methodFor({ kind: 'reflex', reflex: 'medial-hamstring' }).sources).to.deep.equal(['esene2012']);
  });

  it('has no way of looking for signs that no sign needs', () => {
    const used = SIGNS.map((sign) => methodOf({ kind: 'sign', sign }));
    expect([...new Set(used)]).to.have.members([...SIGN_METHODS]);
  });
});

describe('the claims on examination', () => {
  it('cite sources of the registry, all of them sources of a row of the evidence that is named', () => {
    for (const claim of CLAIMS) {
      const carried = claim.rows.flatMap((id) => rows.get(id)?.sources ?? []);
      for (const id of claim.rows) expect(rows.has(id), `${claim.id}: ${id}`).to.equal(true);
      for (const source of claim.sources) {
        expect(Object.hasOwn(EVIDENCE_SOURCES, source), `${claim.id}: ${source}`).to.equal(true);
        expect(carried, claim.id).to.include(source);
      }
    }
  });

  it('are verified only where a row was seen in its source', () => {
    for (const { id, rows: names, verified } of CLAIMS) {
      const seen = names.length > 0 && names.every((name) => rows.get(name)?.verified);
      expect(verified && !seen, id).to.equal(false);
    }
  });

  it('say which part of a method is recalled', () => {
    for (const { id, recalled, verified } of METHODS) expect(verified, id).to.equal(recalled.length === 0);
    for (const { id, rows: names, recalled } of METHODS) {
      expect(names.length === 0, id).to.equal(recalled.length === 2);
    }
  });

  it('name the muscles of every movement as their rows do', () => {
    expect(MOVERS.map(({ id }) => id)).to.deep.equal([...MOVEMENTS]);
    for (const { id, muscles, rows: names } of MOVERS) {
      for (const name of names) {
        const row = MYOTOME_EVIDENCE.find((one) => one.id === name);
        expect(row?.movement, id).to.equal(id);
        expect(row?.muscles, id).to.include.members([...muscles]);
      }
    }
  });
});

describe('what an item tells apart', () => {
  it('is every discriminator that names a movement, a reflex or a test', () => {
    const named = DISCRIMINATOR_EVIDENCE.filter(({ movement, reflex, test }) => movement ?? reflex ?? test);
    expect(TELLING.map(({ id }) => id)).to.deep.equal(named.map(({ id }) => id));
    expect(TELLING).to.have.length(18);
  });

  it('is between two conditions, with sources', () => {
    for (const { id, between, sources } of TELLING) {
      expect(between[0], id).to.not.equal(between[1]);
      for (const condition of between) expect(Object.hasOwn(CONDITIONS, condition), id).to.equal(true);
      expect(sources, id).to.not.be.empty;
    }
  });

  it('is for ankle inversion L5 from the common fibular nerve', () => {
    const [inversion] = TELLING.filter(({ movement }) => movement === 'ankle-inversion');
    expect(inversion?.between).to.deep.equal(['L5-radiculopathy', 'common-fibular-neuropathy']);
    expect(inversion?.sources).to.deep.equal(['epomed']);
  });
});
