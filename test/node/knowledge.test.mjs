import assert from 'node:assert/strict';
import test from 'node:test';
import { ACCURACY_EVIDENCE, CLAIMS, CONTRADICTIONS, EVIDENCE, knowledgeFaults } from 'dermatome-elements/core';

const [row] = EVIDENCE;
const faultsWith = (planted) => knowledgeFaults({ claims: CLAIMS, evidence: [...EVIDENCE, planted] });

test('what is known has no fault', () => {
  assert.deepEqual(knowledgeFaults({ claims: CLAIMS, evidence: EVIDENCE }), []);
});

test('a claim that names a source nobody knows is refused', () => {
  const claim = { ...CLAIMS[0], id: 'planted', sources: ['lee1808'] };
  assert.deepEqual(knowledgeFaults({ claims: [...CLAIMS, claim], evidence: EVIDENCE }), [
    'planted: "lee1808" is no source of the registry.',
  ]);
});

const accuracy = ACCURACY_EVIDENCE.find(({ id }) => id === 'accuracy-cochrane-slr');
const infinite = ACCURACY_EVIDENCE.find(({ positiveLikelihoodRatio }) => positiveLikelihoodRatio === 'infinity');
const dispute = CONTRADICTIONS[0];

const refused = [
  ['without a source', { ...row, sources: [] }, 'it has no source.'],
  ['with an unknown source', { ...row, sources: ['lee1808'] }, '"lee1808" is no source of the registry.'],
  ['with a source twice', { ...row, sources: ['seed', 'seed'] }, 'it names a source twice.'],
  ['on an unknown level', { ...row, levels: ['L6'] }, '"L6" is no level of the library.'],
  ['on an unknown place', { ...row, places: ['elbow'] }, '"elbow" is no place of the library.'],
  ['on an unknown nerve', { ...row, nerve: 'vagus' }, '"vagus" is no nerve of the library.'],
  [
    'with a percentage for a proportion',
    { ...accuracy, sensitivity: 92, sensitivityInterval: [87, 95] },
    '92 is no proportion.',
  ],
  [
    'whose interval leaves out its estimate',
    { ...accuracy, specificityInterval: [0.3, 0.4] },
    'specificityInterval does not hold its estimate, and is not marked as a misprint.',
  ],
  [
    'with an infinite ratio of nobody',
    { ...infinite, people: null },
    'an infinite ratio needs the number of people it rests on.',
  ],
  [
    'with one position only',
    { ...dispute, positions: dispute.positions.slice(1, 2) },
    'a disagreement needs two positions.',
  ],
];
for (const [what, planted, fault] of refused) {
  test(`a row ${what} is refused by its name`, () => {
    assert.deepEqual(faultsWith({ ...planted, id: 'planted' }), [`planted: ${fault}`]);
  });
}

test('a row with the id of another is refused', () => {
  assert.deepEqual(faultsWith(row), [`${row.id}: 2 rows have this id.`]);
  assert.deepEqual(faultsWith({ ...row, id: CLAIMS[0].id }), [`${CLAIMS[0].id}: 2 rows have this id.`]);
});

test('a seen position without a source is refused, a recalled one is not', () => {
  const position = { levels: [], statement: 'said somewhere', sources: [], verified: true };
  const planted = { ...dispute, id: 'planted', positions: [...dispute.positions, position] };
  assert.deepEqual(faultsWith(planted), ['planted: in "said somewhere" it has no source.']);
  const recalled = { ...planted, positions: [...dispute.positions, { ...position, verified: false }] };
  assert.deepEqual(faultsWith(recalled), []);
});
