import { expect } from '@open-wc/testing';
import type { Border, Region } from '../../src/atlas/borders.js';
import { NERVE_FIELDS, NERVE_UNIONS, NERVES_WITHOUT_SKIN } from '../../src/atlas/nerve-fields.js';
import { fieldsOf, nervesAt } from '../../src/atlas/nerves.js';
import { SADDLE, SADDLE_ZONES } from '../../src/atlas/patterns.js';
import { placesAt } from '../../src/atlas/places.js';
import { regionMap } from '../../src/atlas/regions.js';
import { SIGNATURE_ZONES } from '../../src/atlas/signature-zones.js';
import { chartIndex } from '../../src/atlas/surface.js';
import type { ChartId, ChartPoint } from '../../src/atlas/types.js';
import { NERVE_FACTS, NERVES, type Nerve } from '../../src/core/nerves.js';
import type { Place } from '../../src/core/places.js';
import { randomSkinPoints } from './random.js';

interface Drawn {
  readonly borders: Readonly<Record<string, Border>>;
  readonly regions: readonly Region[];
}

const SETS: readonly (readonly [string, Drawn])[] = [
  ['the nerve fields', NERVE_FIELDS],
  ['the saddle', SADDLE],
  ['the signature zones', SIGNATURE_ZONES],
];

const sock = (s: number, phi: number): ChartPoint => ({ chart: 'sock', s, phi, side: 'right' });
const toe = (chart: ChartId, s: number, phi: number): ChartPoint => ({ chart, s, phi, side: 'right' });

for (const [name, { borders, regions }] of SETS) {
  describe(name, () => {
    it('are drawn without a leak or a stray seed', () => {
      expect(regionMap(borders, regions).faults).to.deep.equal([]);
    });

    it('have no control point on two borders', () => {
      const points = Object.values(borders).flatMap(({ chart = 'sock', points: own }) =>
        own.map((point) => `${chart} ${point.join()}`),
      );
      expect(points.filter((point, i) => points.indexOf(point) !== i)).to.deep.equal([]);
    });

    it('say of every border how wide it is', () => {
      expect(Object.entries(borders).filter(([, { width }]) => !(width! > 0))).to.deep.equal([]);
    });
  });
}

describe('the fields of the nerves', () => {
  const drawn = new Set(NERVE_FIELDS.regions.map(({ nerve }) => nerve));

  for (const nerve of NERVES) {
    it(`${nerve} has a field, or fields of its branches, or is said to have no skin`, () => {
      const fields = fieldsOf(nerve);
      expect(fields.length > 0).to.equal(!NERVES_WITHOUT_SKIN.includes(nerve));
      for (const field of fields) expect(drawn.has(field), field).to.be.true;
      expect(NERVE_FACTS[nerve].hasSkin).to.equal(fields.length > 0);
    });
  }

  it('are drawn for no nerve twice, and only where it is the last branch', () => {
    expect(drawn.size).to.equal(NERVE_FIELDS.regions.length);
    for (const parent of ['tibial', 'sciatic', 'common-fibular'] as const)
      expect(drawn.has(parent), parent).to.be.false;
  });

  it('are called recalled where the core says that the territory was', () => {
    for (const { nerve, verified } of NERVE_FIELDS.regions) {
      if (NERVE_FACTS[nerve].recalled.includes('territory')) expect(verified, nerve).to.be.false;
    }
  });

  it('hold every branch that the core names', () => {
    for (const nerve of NERVES) {
      const parent = NERVE_FACTS[nerve].branchOf;
      if (parent) expect(NERVE_UNIONS[parent as keyof typeof NERVE_UNIONS], nerve).to.include(nerve);
    }
  });

  /** Skin above the iliac crest and above the pubis, which belongs to nerves of the trunk. */
  const UNDIVIDED: readonly Place[] = ['flank', 'lower-abdomen', 'iliac-crest', 'sacral', 'inguinal', 'suprapubic'];

  it('give every spot of the limb to one nerve, save at the upper edge', () => {
    for (const point of randomSkinPoints(2000, 5)) {
      const fields = nervesAt(point).filter(
        (nerve) => drawn.has(nerve) && !(nerve === 'femoral' && nervesAt(point)[0] !== 'femoral'),
      );
      const [place] = placesAt(point);
      const where = `${place} ${JSON.stringify(point)}`;
      if (place && !UNDIVIDED.includes(place)) expect(fields, where).to.have.length(1);
      else expect(fields.length, where).to.be.at.most(1);
    }
  });

  const facts: readonly (readonly [string, ChartPoint, readonly Nerve[]])[] = [
    ['the first web space', sock(1100, 22.5), ['deep-fibular', 'common-fibular', 'sciatic']],
    [
      'the side of the second toe that faces the first',
      toe('toe2', 0.2, 80),
      ['deep-fibular', 'common-fibular', 'sciatic'],
    ],
    ['the outer thigh', sock(350, -85), ['lateral-femoral-cutaneous']],
    ['the front of the thigh', sock(400, 5), ['femoral']],
    ['the middle of the inner thigh', sock(420, 105), ['obturator']],
    ['the back of the thigh', sock(400, 180), ['posterior-femoral-cutaneous']],
    ['the lower buttock', sock(240, 190), ['posterior-femoral-cutaneous']],
    ['the popliteal fossa', sock(558, 180), ['posterior-femoral-cutaneous']],
    ['the upper buttock', sock(130, 195), ['cluneal']],
    ['the skin over the sacrum', sock(110, 145), ['cluneal']],
    ['the skin in front of the trochanter', sock(112, -62), ['subcostal']],
    ['the skin over the femoral triangle', sock(210, 0), ['genitofemoral']],
    ['the upper end of the inner thigh', sock(270, 62), ['ilioinguinal']],
    ['the skin above the pubis', sock(170, 30), ['iliohypogastric']],
    ['the skin beside the anus', sock(235, 120), ['pudendal']],
    ['the medial leg', sock(760, 75), ['saphenous', 'femoral']],
    ['the medial malleolus', sock(950, 72), ['saphenous', 'femoral']],
    ['the skin below the patella', sock(590, 10), ['saphenous', 'femoral']],
    ['the upper lateral leg', sock(690, -85), ['lateral-sural-cutaneous', 'common-fibular', 'sciatic']],
    ['the lower lateral leg', sock(860, -60), ['superficial-fibular', 'common-fibular', 'sciatic']],
    ['the middle of the dorsum of the foot', sock(1050, -7), ['superficial-fibular', 'common-fibular', 'sciatic']],
    ['the back of the third toe', toe('toe3', 0.3, 0), ['superficial-fibular', 'common-fibular', 'sciatic']],
    ['the nail of the third toe', toe('toe3', 0.85, 0), ['medial-plantar', 'tibial', 'sciatic']],
    ['the lateral malleolus', sock(952, -103), ['sural', 'sciatic']],
    ['the lateral side of the little toe', toe('toe5', 0.2, -60), ['sural', 'sciatic']],
    ['the lateral border of the foot', sock(1060, -100), ['sural', 'sciatic']],
    ['the heel', sock(990, 180), ['calcaneal', 'tibial', 'sciatic']],
    ['the medial sole', sock(1060, 150), ['medial-plantar', 'tibial', 'sciatic']],
    ['the lateral sole', sock(1070, -138), ['lateral-plantar', 'tibial', 'sciatic']],
    ['the great toe from below', toe('toe1', 0.5, 180), ['medial-plantar', 'tibial', 'sciatic']],
    ['the little toe from below', toe('toe5', 0.5, 180), ['lateral-plantar', 'tibial', 'sciatic']],
    ['the medial half of the fourth toe from below', toe('toe4', 0.5, 150), ['medial-plantar', 'tibial', 'sciatic']],
    ['the lateral half of the fourth toe from below', toe('toe4', 0.5, -150), ['lateral-plantar', 'tibial', 'sciatic']],
    ['the flank', sock(15, -150), []],
  ];
  for (const [where, point, nerves] of facts) {
    it(`give ${where} to ${nerves.join(', ') || 'no nerve'}`, () => {
      expect(nervesAt(point)).to.deep.equal(nerves);
      expect(nervesAt({ ...point, side: 'left' })).to.deep.equal(nerves);
    });
  }

  it('refuse a point outside its chart', () => {
    expect(() => nervesAt(sock(2000, 0))).to.throw(RangeError);
  });
});

describe('the zones of the saddle', () => {
  const map = regionMap(SADDLE.borders, SADDLE.regions);
  const zonesAt = ({ chart, s, phi }: ChartPoint): string[] =>
    map.regionsAt(chartIndex(chart), s, phi).map((region) => SADDLE.regions[region]!.zone);

  const facts: readonly (readonly [string, ChartPoint, readonly string[]])[] = [
    ['the skin beside the anus', sock(235, 121), ['S4-S5', 'S3-S5', 'S2-S5']],
    ['the perineum', sock(256, 97), ['S3-S5', 'S2-S5']],
    ['the genitalia', sock(226, 46), ['S3-S5', 'S2-S5']],
    ['the upper back of the thigh', sock(320, 180), ['S2-S5']],
    ['the front of the thigh', sock(300, 0), []],
    ['the popliteal fossa', sock(558, 180), []],
  ];
  for (const [where, point, zones] of facts) {
    it(`give ${where} to ${zones.join(', ') || 'none'}`, () => {
      expect(zonesAt(point)).to.deep.equal(zones);
    });
  }

  it('lie inside one another', () => {
    for (const point of randomSkinPoints(2000, 7)) {
      const zones = zonesAt(point);
      expect(zones).to.deep.equal(SADDLE_ZONES.slice(SADDLE_ZONES.length - zones.length));
    }
  });
});

describe('the signature zones', () => {
  it('are one island for each of L4, L5 and S1, apart from one another', () => {
    const map = regionMap(SIGNATURE_ZONES.borders, SIGNATURE_ZONES.regions);
    expect(SIGNATURE_ZONES.regions.map(({ level }) => level)).to.deep.equal(['L4', 'L5', 'S1']);
    for (const { chart, s, phi } of randomSkinPoints(2000, 9)) {
      expect(map.regionsAt(chartIndex(chart), s, phi).length).to.be.at.most(1);
    }
  });
});
