import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { emptyExamination } from '../../src/exam/examination.js';
import type { Examination, Parsed } from '../../src/exam/types.js';
import { fromCsv, toCsv } from '../../src/integrations/csv.js';
import {
  fromFhir,
  fromQuestionnaireResponse,
  questionnaire,
  toFhir,
  toObservation,
  toQuestionnaireResponse,
} from '../../src/integrations/fhir.js';
import { fileName } from '../../src/integrations/file-name.js';
import { fromJson, toJson } from '../../src/integrations/json.js';
import { examinations } from '../exam/arbitrary.js';

/** What leaves as text comes back as text. */
const throughText = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const FORMATS: Readonly<Record<string, (examination: Examination) => Parsed>> = {
  JSON: (examination) => fromJson(toJson(examination)),
  CSV: (examination) => fromCsv(toCsv(examination)),
  'a FHIR bundle': (examination) => fromFhir(throughText(toFhir(examination))),
  'a FHIR observation as text': (examination) => fromFhir(JSON.stringify(toObservation(examination))),
  'a FHIR questionnaire response': (examination) =>
    fromQuestionnaireResponse(throughText(toQuestionnaireResponse(examination))),
};

describe('what an examination is exported as', () => {
  for (const [format, roundTrip] of Object.entries(FORMATS)) {
    it(`comes back from ${format} as it was`, () => {
      fc.assert(
        fc.property(examinations, (examination) => {
          expect(roundTrip(examination)).to.deep.equal({ ok: true, examination });
        }),
        { numRuns: 60 },
      );
    });

    it(`comes back from ${format} when nothing is recorded`, () => {
      expect(roundTrip(emptyExamination())).to.deep.equal({ ok: true, examination: emptyExamination() });
    });
  }

  it('is called by its day and by nothing that names a person', () => {
    expect(fileName({ date: '2026-11-20' }, 'csv')).to.equal('dermatome-exam-2026-11-20.csv');
    expect(fileName({}, 'fhir.json')).to.equal('dermatome-exam.fhir.json');
  });
});

const EXAMINATION: Examination = {
  version: 1,
  date: '2026-11-20',
  findings: [
    { kind: 'reflex', reflex: 'patellar', side: 'left', grade: 'reduced' },
    { kind: 'sensation', place: 'heel', side: 'left', modality: 'paraesthesia', grade: 'increased', share: 0.25 },
  ],
  notTestable: [{ kind: 'sensation', place: 'heel', side: 'left', modality: 'pinprick' }],
  strokes: [{ paint: 'tingling', side: 'left', tool: 'place', place: 'heel' }],
};

function problemOf(parsed: Parsed): string | undefined {
  return parsed.ok ? undefined : `${parsed.problems[0]?.code} ${parsed.problems[0]?.path}`;
}

describe('a table that does not come from here as it went', () => {
  const csv = toCsv(EXAMINATION);
  const rows: [string, string, string][] = [
    ['was broken off', csv.slice(0, csv.indexOf('"{') + 8), 'wrong-type rows'],
    ['lost its last row', csv.replace(/end,+\r\n$/, ''), 'missing rows.end'],
    ['lost a column', csv.replace('kind,', ''), 'missing columns.kind'],
    ['has a column too many', csv.replace('row,', 'row,patient,'), 'unknown-field columns'],
    ['has a row of another length', csv.replace('reflex,patellar,', 'reflex,patellar,,'), 'wrong-type rows[2]'],
    ['has a row of another kind', csv.replace('\r\nfinding,reflex', '\r\ncomment,reflex'), 'unknown-value rows[2].row'],
    ['has another grade', csv.replace(',reduced,', ',gone,'), 'unknown-value findings[0].grade'],
    [
      'has a modality for a reflex',
      csv.replace('patellar,left,,', 'patellar,left,pinprick,'),
      'unknown-field findings[0].modality',
    ],
    ['comes from a newer version', csv.replace(',1,', ',2,'), 'newer-version version'],
    ['has two dates', csv.replace(/(date,.*\r\n)/, '$1$1'), 'repeated date'],
    ['has strokes that are no JSON', csv.replace('"{""paint', '"{paint'), 'not-json strokes[0]'],
    ['is empty', '', 'missing columns.row'],
  ];
  for (const [what, text, problem] of rows) {
    it(`is refused when it ${what}`, () => {
      expect(problemOf(fromCsv(text))).to.equal(problem);
    });
  }

  it('is read with the marks that spreadsheets add', () => {
    expect(fromCsv(`\uFEFF${csv.replaceAll('\r\n', '\n')}`)).to.deep.equal({ ok: true, examination: EXAMINATION });
  });
});

describe('a FHIR resource that does not come from here as it went', () => {
  const changed = (change: (text: string) => string): unknown =>
    JSON.parse(change(JSON.stringify(toFhir(EXAMINATION))));
  const rows: [string, unknown, string][] = [
    ['is no JSON', '{"resourceType":', 'not-json '],
    ['is a list', [], 'not-an-object '],
    ['is of another kind', { resourceType: 'Patient' }, 'missing Observation'],
    ['holds no examination', { resourceType: 'Bundle', entry: [] }, 'missing Observation'],
    [
      'holds two',
      { resourceType: 'Bundle', entry: [...toFhir(EXAMINATION).entry, ...toFhir(EXAMINATION).entry] },
      'repeated Observation',
    ],
    [
      'has an unknown code',
      changed((text) => text.replace('reflex.patellar.left', 'reflex.elbow.left')),
      'unknown-value findings[0].reflex',
    ],
    [
      'has a result that is missing',
      changed((text) => text.replace('valueCodeableConcept', 'other')),
      'unknown-value component[0]',
    ],
    [
      'has an unknown kind',
      changed((text) => text.replace('reflex.patellar.left', 'gait.stride.left')),
      'unknown-value findings[0].kind',
    ],
    [
      'has a code in another order',
      changed((text) => text.replace('heel.paraesthesia.left', 'heel.left.paraesthesia')),
      'unknown-value component[1]',
    ],
    [
      'lost the share of what was painted',
      changed((text) => text.replace('painted-share', 'other')),
      'unknown-value component[1]',
    ],
    [
      'has codes of another system',
      changed((text) =>
        text
          .replaceAll('CodeSystem/lower', 'CodeSystem/upper')
          .replace(
            'upper-limb-examination","version":"0.1.0","code":"lower-limb-ex',
            'lower-limb-examination","code":"lower-limb-ex',
          ),
      ),
      'unknown-value component[0].code',
    ],
    [
      'comes from a newer version',
      changed((text) => text.replace('"valueInteger":1', '"valueInteger":2')),
      'newer-version version',
    ],
    ['has a painting that is broken', changed((text) => text.replace(/("data":")./, '$1!')), 'not-json strokes'],
  ];
  for (const [what, resource, problem] of rows) {
    it(`is refused when it ${what}`, () => {
      expect(problemOf(fromFhir(resource))).to.equal(problem);
    });
  }

  it('keeps no more than the record when others have added to it', () => {
    const added = changed((text) =>
      text.replace('"status":"final"', '"status":"final","subject":{"reference":"Patient/1"}'),
    );
    expect(fromFhir(added)).to.deep.equal({ ok: true, examination: EXAMINATION });
  });
});

describe('answers to the FHIR questionnaire', () => {
  const response = toQuestionnaireResponse(EXAMINATION);

  it('are refused when they answer another one', () => {
    expect(problemOf(fromQuestionnaireResponse({ ...response, questionnaire: 'x' }))).to.equal(
      'unknown-value questionnaire',
    );
  });

  it('are refused when one is unknown', () => {
    const item = [...response.item, { linkId: 'mood', answer: [{ valueString: 'good' }] }];
    expect(problemOf(fromQuestionnaireResponse({ ...response, item }))).to.equal('unknown-value item.linkId');
  });

  it('are refused when one is given twice', () => {
    const item = response.item.map((each) =>
      each.linkId === 'findings' ? { ...each, item: [...(each.item ?? []), ...(each.item ?? [])] } : each,
    );
    expect(problemOf(fromQuestionnaireResponse({ ...response, item }))).to.match(/^unknown-field findings\[0\]/);
  });

  it('are all asked for, in the type in which they are given', () => {
    const asked = new Map(
      questionnaire()
        .item.flatMap((item) => [item, ...(item.item ?? [])])
        .map((item) => [item.linkId, item]),
    );
    fc.assert(
      fc.property(examinations, (examination) => {
        for (const item of toQuestionnaireResponse(examination).item.flatMap((each) => [each, ...(each.item ?? [])])) {
          const question = asked.get(item.linkId);
          expect(question, item.linkId).to.exist;
          for (const { valueCoding } of item.answer ?? []) {
            if (!valueCoding) continue;
            expect(question?.answerOption?.map((option) => option.valueCoding.code)).to.include(valueCoding.code);
          }
        }
      }),
      { numRuns: 20 },
    );
  });
});
