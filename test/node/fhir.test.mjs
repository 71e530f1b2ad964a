// What is exported as FHIR, judged by a validator of FHIR R4 that needs no network.
import assert from 'node:assert/strict';
import test from 'node:test';
import fhirPackage from 'fhir';
import * as core from 'dermatome-elements/core';
import {
  CODE_SYSTEM,
  codeSystem,
  fromFhir,
  questionnaire,
  toFhir,
  toQuestionnaireResponse,
} from 'dermatome-elements/integrations/fhir';
import { documentOf } from 'dermatome-elements/integrations/scratchpad';

const validator = new fhirPackage.Fhir();

/** Every finding that the vocabulary allows, on one side: each kind of item with each of its results. */
const findings = [
  ...core.PLACES.flatMap((place) => [
    ...core.MODALITIES.map((modality, at) => ({
      ...{ kind: 'sensation', place, side: 'left', modality },
      grade: core.SENSORY_GRADES[at % core.SENSORY_GRADES.length],
    })),
    { kind: 'pain', place, side: 'left' },
    { kind: 'pain', place, side: 'right', intensity: 7 },
    { kind: 'pain', place, side: 'right', intensity: 0, share: 1e-7 },
    { kind: 'sensation', place, side: 'right', modality: 'paraesthesia', grade: 'increased', share: 1 / 3 },
  ]),
  ...core.SENSORY_GRADES.map((grade) => ({
    ...{ kind: 'sensation', place: 'heel', side: 'right', modality: 'pinprick', grade },
  })),
  ...core.MOVEMENTS.map((movement, at) => ({
    ...{ kind: 'power', movement, side: 'left' },
    grade: [...core.MRC_GRADES, ...core.UNGRADED_POWER][at % 10],
  })),
  ...core.REFLEX_GRADES.map((grade) => ({ kind: 'reflex', reflex: 'patellar', side: 'left', grade })),
  ...core.PLANTAR_GRADES.map((grade) => ({ kind: 'reflex', reflex: 'plantar', side: 'left', grade })),
  ...core.PROVOCATIONS.map((name) => ({ kind: 'provocation', test: name, side: 'left', result: 'positive' })),
  { kind: 'provocation', test: 'slr', side: 'right', result: 'negative' },
  ...core.SIGNS.map((sign, at) => ({ kind: 'sign', sign, present: at % 2 === 0 })),
  { kind: 'sign', sign: 'zoster-rash', present: true, side: 'left', place: 'thigh-posterior' },
];

const FULL = {
  version: 1,
  date: '2026-11-20',
  age: 54,
  setting: 'spine-clinic',
  findings,
  notTestable: [
    { kind: 'sensation', place: 'toe-5', side: 'right', modality: 'vibration' },
    { kind: 'reflex', reflex: 'achilles', side: 'left' },
  ],
  strokes: [{ paint: 'pain', side: 'left', intensity: 7, tool: 'place', place: 'heel' }],
};
const EMPTY = { version: 1, findings: [], notTestable: [], strokes: [] };

const resources = {
  'the bundle of a full examination': toFhir(FULL),
  'the bundle of an empty examination': toFhir(EMPTY),
  'the answers of a full examination': toQuestionnaireResponse(FULL),
  'the answers of an empty examination': toQuestionnaireResponse(EMPTY),
  'the questionnaire': questionnaire(),
  'the code system': codeSystem(),
  'the draft of a note': documentOf('Große Zehe: schwächer', 'Lower limb examination'),
};

for (const [name, resource] of Object.entries(resources)) {
  test(`${name} is valid FHIR R4`, () => {
    const { valid, messages } = validator.validate(resource, { errorOnUnexpected: true });
    assert.deepEqual(
      messages.filter(({ severity }) => severity === 'error' || severity === 'fatal'),
      [],
    );
    assert.equal(valid, true);
  });
}

test('what is not FHIR R4 is found out', () => {
  const [{ resource }] = toFhir(FULL).entry;
  assert.equal(validator.validate({ ...resource, status: 'certain' }).valid, false);
  assert.equal(validator.validate({ ...resource, mood: 'good' }, { errorOnUnexpected: true }).valid, false);
});

test('codes are ours, those of FHIR itself, and LOINC for the patellar reflex alone', () => {
  const [{ resource }] = toFhir(FULL).entry;
  const codings = JSON.stringify(resource).match(/"system":"[^"]*"/g);
  assert.deepEqual([...new Set(codings)].sort(), [
    '"system":"http://loinc.org"',
    '"system":"http://terminology.hl7.org/CodeSystem/data-absent-reason"',
    '"system":"http://terminology.hl7.org/CodeSystem/observation-category"',
    '"system":"http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation"',
    `"system":"${CODE_SYSTEM}"`,
  ]);
  const loinc = resource.component.filter(({ code }) =>
    code.coding.some(({ system }) => system === 'http://loinc.org'),
  );
  assert.deepEqual(
    [...new Set(loinc.map(({ code }) => `${code.coding[0].code} ${code.coding[1].code}`))],
    ['reflex.patellar.left 32392-3'],
  );
});

test('the code system has every code of a bundle but those of placed signs', () => {
  const known = new Set(codeSystem().concept.map(({ code }) => code));
  assert.equal(known.size, codeSystem().concept.length);
  const used = JSON.stringify(toFhir(FULL)).matchAll(/examination","version":"[^"]*","code":"([^"]*)"/g);
  const unknown = [...used].map(([, code]) => code).filter((code) => !known.has(code));
  assert.deepEqual(unknown, ['sign.zoster-rash.left.thigh-posterior']);
});

test('nothing in a bundle names a person', () => {
  const text = JSON.stringify(toFhir(FULL));
  for (const field of ['subject', 'identifier', 'performer', 'encounter', '"id"', 'fullUrl']) {
    assert.ok(!text.includes(field), field);
  }
});

test('a bundle that holds other resources too is still read', () => {
  const bundle = toFhir({ ...FULL, findings: FULL.findings.slice(0, 3) });
  const others = { ...bundle, entry: [{ resource: { resourceType: 'Patient' } }, ...bundle.entry] };
  assert.equal(fromFhir(others).ok, true);
});
