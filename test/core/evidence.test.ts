import { expect } from '@open-wc/testing';
import { skinClaims } from '../../src/core/claims.js';
import { MOVEMENTS, REFLEXES } from '../../src/core/examination.js';
import { LEVELS, compareLevels, type Level } from '../../src/core/levels.js';
import { MUSCLES } from '../../src/core/muscles.js';
import { NERVES, NERVE_FACTS, isNerve, nerveById } from '../../src/core/nerves.js';
import { isPlace, type Place } from '../../src/core/places.js';
import { SCHEMES } from '../../src/core/schemes/all.js';
import { SOURCES } from '../../src/core/sources.js';
import { CLAIMS as FURTHER_CLAIMS } from '../../src/core/statements.js';
import {
  ACCURACY_EVIDENCE,
  AREA_EVIDENCE,
  CODE_EVIDENCE,
  CONTRADICTIONS,
  EVIDENCE,
  EVIDENCE_SOURCES,
  MYOTOME_EVIDENCE,
  NERVE_EVIDENCE,
  OVERLAP_EVIDENCE,
  PUBLISHED_MAPS,
  REFLEX_EVIDENCE,
  SEED_REFERENCES,
  TOKEN_PLACES,
  areasOfLevel,
  contradictionsAt,
  contradictionsOf,
  evidenceFrom,
  evidenceOfNerve,
  evidenceSourceById,
  furtherReading,
  knowledgeFaults,
  onlyRecalled,
  onlySeen,
  placesOf,
  type AccuracyRow,
  type Evidence,
  type EvidenceKind,
} from '../../src/core/evidence/index.js';

const CLAIMS = [...SCHEMES.flatMap(skinClaims), ...FURTHER_CLAIMS];

const rowById = (id: string): Evidence | undefined => EVIDENCE.find((row) => row.id === id);
const isCranialFirst = (levels: readonly Level[]): boolean =>
  levels.every((level, index) => index === 0 || compareLevels(levels[index - 1]!, level) < 0);

describe('evidence', () => {
  const counts: [kind: EvidenceKind, count: number][] = [
    ['area', 108],
    ['overlap', 32],
    ['myotome', 55],
    ['reflex', 15],
    ['accuracy', 81],
    ['prior', 12],
    ['nerve', 26],
    ['discriminator', 34],
    ['red-flag', 19],
    ['code', 40],
    ['exam-method', 16],
    ['seed-reference', 6],
    ['contradiction', 27],
  ];
  it('holds every row of every kind', () => {
    for (const [kind, count] of counts) {
      expect(
        EVIDENCE.filter((row) => row.kind === kind),
        kind,
      ).to.have.length(count);
    }
    expect(EVIDENCE).to.have.length(counts.reduce((sum, [, count]) => sum + count, 0));
  });

  it('has no fault, together with the claims', () => {
    expect(knowledgeFaults({ claims: CLAIMS, evidence: EVIDENCE })).to.deep.equal([]);
  });

  it('has an id for each row, in lower case but for levels and codes', () => {
    expect(new Set(EVIDENCE.map(({ id }) => id)).size).to.equal(EVIDENCE.length);
    for (const { id } of EVIDENCE) expect(id).to.match(/^[a-z]+(-[A-Za-z0-9.]+)+$/);
  });

  it('claims no review that did not happen', () => {
    for (const { id, review } of EVIDENCE) {
      expect(review.status, id).to.equal('pending');
      expect(review.lastReviewed, id).to.be.null;
    }
  });

  it('names levels, cranial first, muscles, movements and reflexes that the library knows', () => {
    for (const row of EVIDENCE) {
      for (const field of ['levels', 'roots', 'predominant'] as const) {
        const levels = (row as unknown as Record<string, Level[] | undefined>)[field] ?? [];
        expect(LEVELS, row.id).to.include.members(levels);
        expect(isCranialFirst(levels), row.id).to.be.true;
      }
      if ('muscles' in row) expect(MUSCLES, row.id).to.include.members([...row.muscles]);
      if ('movement' in row && row.movement) expect(MOVEMENTS, row.id).to.include(row.movement);
      if ('reflex' in row && row.reflex) expect(REFLEXES, row.id).to.include(row.reflex);
    }
  });

  it('is switched off row by row where it was recalled: onlySeen drops those, and no other', () => {
    const recalled = onlyRecalled(EVIDENCE).map(({ id }) => id);
    expect(recalled).to.have.length(33);
    expect(recalled).to.include.members([
      'area-lee-stringer-L5',
      'area-keegan-garrett-L4',
      'area-nitta-L5',
      'reflex-adductor',
      'nerve-superior-cluneal',
      'code-icd-G57.1',
      'accuracy-kerr',
    ]);
    const seen = onlySeen(EVIDENCE);
    expect(seen.every(({ verified }) => verified)).to.be.true;
    expect(seen).to.have.length(EVIDENCE.length - 33);
    expect(AREA_EVIDENCE.filter(({ map }) => map === 'nitta').every(({ verified }) => !verified)).to.be.true;
  });
});

describe('sources of the evidence', () => {
  it('are 164, with labels of their own', () => {
    const all = Object.values(EVIDENCE_SOURCES);
    expect(all).to.have.length(164);
    expect(new Set(all.map(({ label }) => label)).size).to.equal(164);
  });

  it('have a citation, a depth of reading and a well-formed address, or none', () => {
    for (const [id, { text, readAs, url, doi, pmid }] of Object.entries(EVIDENCE_SOURCES)) {
      expect(text, id).not.to.be.empty;
      expect(readAs, id).not.to.be.empty;
      if (url) expect(new URL(url).protocol, id).to.match(/^https?:$/);
      if (doi) expect(doi, id).to.match(/^10\.\d{4,}\/\S+$/);
      if (pmid) expect(pmid, id).to.match(/^\d+$/);
    }
  });

  it('include those of the maps, with the same citation', () => {
    for (const [id, { label }] of Object.entries(SOURCES)) expect(evidenceSourceById(id).label).to.equal(label);
    expect(evidenceSourceById('hashimoto2024').doi).to.equal('10.1097/brs.0000000000004737');
  });

  it('carry a row or a claim, or are further reading', () => {
    const used = new Set([...CLAIMS, ...EVIDENCE].flatMap(({ sources }) => [...sources] as string[]));
    const further = furtherReading([...CLAIMS, ...EVIDENCE]);
    expect(further).to.include.members(['greenberg2003', 'taylor2013', 'bove2005', 'head1900', 'isncsci2019']);
    expect(Object.keys(EVIDENCE_SOURCES).filter((id) => !used.has(id))).to.deep.equal(further);
    expect(furtherReading([])).to.have.length(164);
  });

  it('are found by id, and an unknown one is refused', () => {
    expect(evidenceSourceById('suri2011').doi).to.equal('10.1097/BRS.0b013e3181c953cc');
    expect(() => evidenceSourceById('lee1808')).to.throw(RangeError, '"lee1808"');
    expect(evidenceFrom('podia').map(({ id }) => id)).to.include('area-signature-zones-L5');
  });
});

describe('areas', () => {
  it('use coarse names of skin that stand for known places', () => {
    for (const [token, places] of Object.entries(TOKEN_PLACES)) {
      expect(places, token).not.to.be.empty;
      expect((places as readonly string[]).every(isPlace), token).to.be.true;
    }
    expect(Object.keys(TOKEN_PLACES)).to.have.length(41);
    expect(placesOf(['lumbar-back', 'leg-lat'])).to.deep.equal(['flank', 'leg-lateral-upper', 'leg-lateral-lower']);
  });

  it('lie in the places of their coarse names, and key points in their own', () => {
    for (const { id, subject, tokens, places } of AREA_EVIDENCE) {
      if (subject !== 'key-point') expect(places, id).to.deep.equal(placesOf(tokens));
    }
    expect(rowById('area-isncsci-S1')).to.deep.include({ places: ['heel-lateral'] });
    expect(AREA_EVIDENCE.filter(({ subject }) => subject === 'key-point')).to.have.length(10);
  });

  it('know every scheme that is drawn and not computed, and each map has rows', () => {
    const drawn = SCHEMES.filter(({ basis }) => basis !== 'computed').map(({ id }) => id);
    expect(PUBLISHED_MAPS).to.include.members(drawn);
    for (const map of PUBLISHED_MAPS)
      expect(
        AREA_EVIDENCE.some((row) => row.map === map),
        map,
      ).to.be.true;
  });

  const facts: [id: string, levels: Level[], places: Place[]][] = [
    ['area-article-L5', ['L5'], ['leg-lateral-upper', 'toe-4', 'web-space-1']],
    ['area-magee-L4', ['L4'], ['thigh-lateral-proximal', 'hallux-dorsal']],
    ['area-orthobullets-S2', ['S2'], ['sole-medial', 'sole-lateral']],
    ['area-gpnotebook-S3-S4-S5', ['S3', 'S4', 'S5'], ['perianal', 'buttock-lower']],
  ];
  for (const [id, levels, places] of facts) {
    it(`${id} covers ${places.join(', ')}`, () => {
      const row = AREA_EVIDENCE.find((area) => area.id === id);
      expect(row?.levels).to.deep.equal(levels);
      expect(row?.places).to.include.members(places);
    });
  }

  it('of a level are found, those of whole maps are not', () => {
    expect(areasOfLevel('S5').map(({ id }) => id)).to.deep.equal([
      'area-semicircles-S3-S4-S5',
      'area-frcem-S5',
      'area-gpnotebook-S3-S4-S5',
      'area-isncsci-S4-5',
    ]);
  });
});

describe('figures of the evidence', () => {
  const accuracyOf = (id: string): AccuracyRow | undefined => ACCURACY_EVIDENCE.find((row) => row.id === id);

  it('of accuracy are numbers with their intervals, and say whether their ratios were derived', () => {
    expect(accuracyOf('accuracy-cochrane-slr')).to.deep.include({
      sensitivity: 0.92,
      sensitivityInterval: [0.87, 0.95],
      specificity: 0.28,
      positiveLikelihoodRatio: 1.28,
      negativeLikelihoodRatio: 0.29,
      lrDerived: true,
      people: 8224,
      referenceStandard: 'surgery',
    });
    expect(accuracyOf('accuracy-suri-L4-patellar')).to.deep.include({
      positiveLikelihoodRatio: 7.7,
      positiveLikelihoodRatioInterval: [1.7, 35],
      lrDerived: false,
    });
    expect(ACCURACY_EVIDENCE.filter(({ lrDerived }) => lrDerived)).to.have.length(33);
  });

  it('of accuracy that were derived follow from sensitivity and specificity', () => {
    for (const row of ACCURACY_EVIDENCE.filter(({ lrDerived }) => lrDerived)) {
      const { sensitivity = NaN, specificity = NaN, positiveLikelihoodRatio, negativeLikelihoodRatio } = row;
      expect(positiveLikelihoodRatio, row.id).to.be.closeTo(sensitivity / (1 - specificity), 0.05);
      expect(negativeLikelihoodRatio, row.id).to.be.closeTo((1 - sensitivity) / specificity, 0.05);
    }
  });

  it('that are infinite keep the number of people they rest on', () => {
    const infinite = ACCURACY_EVIDENCE.filter(({ positiveLikelihoodRatio }) => positiveLikelihoodRatio === 'infinity');
    expect(infinite).to.have.length(6);
    for (const { id, people } of infinite) expect(people, id).to.equal(54);
  });

  it('that are misprinted say so', () => {
    const misprinted = ACCURACY_EVIDENCE.filter((row) => row.misprinted).map(({ id }) => id);
    expect(misprinted).to.deep.equal(['accuracy-suri-L3-femoral-stretch', 'accuracy-cauda-bilateral-leg-pain']);
  });

  const facts: [id: string, fact: object][] = [
    ['muscle-evoked-tibialis-anterior', { evokedPercent: { L3: 50, L4: 59.6, L5: 93.2, S1: 80 } }],
    ['muscle-harrison-quadriceps', { roots: ['L3', 'L4'], predominant: ['L4'] }],
    ['muscle-curofy-knee-flexion', { roots: ['S2'], sources: ['curofy'] }],
    ['reflex-medial-hamstring-cards', { roots: ['L5', 'S1', 'S2'], nerves: ['tibial'] }],
    ['overlap-femoral-roots', { figures: { percent: 83, percentOfSides: 88, sides: 25 } }],
    ['prior-disc-of-S1-pain', { figures: { percentL5: 63, percentL4: 34, countL5: 123, countL4: 66 }, people: 194 }],
    ['tells-L5-from-fibular-hip-abduction', { figures: { weakPercentA: 85.7, weakPercentB: 3.6 } }],
    ['flag-rectal', { flags: ['bowel-dysfunction'], urgency: 'emergency', sources: ['girft'] }],
    ['code-snomed-84607009', { codes: ['84607009'], places: ['heel'] }],
  ];
  it('stand as their sources give them', () => {
    for (const [id, fact] of facts) expect(rowById(id), id).to.deep.include(fact);
  });

  it('of myotomes and reflexes name a root, but for a finding alone', () => {
    for (const { id, roots } of MYOTOME_EVIDENCE) expect(roots, id).not.to.be.empty;
    expect(REFLEX_EVIDENCE.filter(({ roots }) => roots.length === 0).map(({ id }) => id)).to.deep.equal([
      'reflex-patellar-conus',
    ]);
    expect(OVERLAP_EVIDENCE.every(({ value }) => value !== '')).to.be.true;
    expect(CODE_EVIDENCE.every(({ display }) => display !== '')).to.be.true;
    expect(SEED_REFERENCES.map(({ number }) => number)).to.deep.equal([1, 2, 3, 4, 5, 6]);
  });
});

describe('nerves', () => {
  it('are 23, each with rows of its own', () => {
    expect(NERVES).to.have.length(23);
    for (const nerve of NERVES) expect(evidenceOfNerve(nerve), nerve).not.to.be.empty;
    expect(isNerve('sural')).to.be.true;
    expect(isNerve('vagus')).to.be.false;
    expect(() => nerveById('vagus')).to.throw(RangeError, '"vagus"');
  });

  it('have the roots of their rows and skin where a row has a territory', () => {
    for (const nerve of NERVES) {
      const rows = evidenceOfNerve(nerve);
      const { roots, hasSkin, sources } = NERVE_FACTS[nerve];
      const given = [...new Set(rows.flatMap((row) => row.roots))].sort(compareLevels);
      expect(roots, nerve).to.deep.equal(given);
      expect(hasSkin, nerve).to.equal(rows.some(({ territory }) => territory !== null));
      expect(sources, nerve).not.to.be.empty;
    }
    expect(NERVE_EVIDENCE.filter(({ nerve }) => nerve === 'cluneal')).to.have.length(4);
  });

  it('have no skin if they are gluteal', () => {
    expect(NERVES.filter((nerve) => !NERVE_FACTS[nerve].hasSkin)).to.deep.equal([
      'superior-gluteal',
      'inferior-gluteal',
    ]);
  });
});

describe('disagreements between sources', () => {
  it('have two positions or more, each with a source unless it was recalled', () => {
    for (const { id, positions, effect } of CONTRADICTIONS) {
      expect(positions.length, id).to.be.at.least(2);
      expect(effect, id).not.to.be.empty;
      for (const position of positions.filter(({ verified }) => verified)) expect(position.sources, id).not.to.be.empty;
    }
  });

  it('about skin name their places, but for the shape as a whole', () => {
    const silent = CONTRADICTIONS.filter(({ subject, places }) => subject === 'skin' && places.length === 0);
    expect(silent.map(({ id }) => id)).to.deep.equal(['contradiction-shape']);
    expect(CONTRADICTIONS.flatMap(({ places }) => places).every(isPlace)).to.be.true;
  });

  const atPlaces: [place: Place, ids: string[]][] = [
    ['hallux-medial', ['contradiction-great-toe']],
    ['thigh-posterior', ['contradiction-posterior-thigh']],
    ['foot-dorsum-lateral', ['contradiction-dorsum-and-toes']],
    ['sole-medial', ['contradiction-sole']],
    ['perianal', ['contradiction-lower-sacral-skin']],
    ['malleolus-medial', []],
  ];
  it('are found by place', () => {
    for (const [place, ids] of atPlaces) {
      expect(
        contradictionsAt(place).map(({ id }) => id),
        place,
      ).to.deep.equal(ids);
    }
  });

  it('are found by level', () => {
    expect(contradictionsOf('T12').map(({ id }) => id)).to.deep.equal(['contradiction-cremasteric']);
  });
});
