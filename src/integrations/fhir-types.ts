/** The parts of FHIR R4 that are written here; each fits the type of the same name in any package of FHIR types. */
export interface Coding {
  system: string;
  version?: string;
  code: string;
  display?: string;
}

export interface CodeableConcept {
  coding?: Coding[];
  text?: string;
}

export interface Extension {
  url: string;
  valueDecimal?: number;
  valueInteger?: number;
  valueAttachment?: { contentType: string; title: string; data: string };
}

export interface ObservationComponent {
  extension?: Extension[];
  code: CodeableConcept;
  valueCodeableConcept?: CodeableConcept;
  valueQuantity?: { value: number; unit: string };
  valueBoolean?: boolean;
  dataAbsentReason?: CodeableConcept;
  interpretation?: CodeableConcept[];
}

export interface Observation {
  resourceType: 'Observation';
  status: 'final';
  extension?: Extension[];
  category: CodeableConcept[];
  code: CodeableConcept;
  effectiveDateTime?: string;
  bodySite: CodeableConcept;
  note?: { text: string }[];
  component?: ObservationComponent[];
}

export interface Bundle {
  resourceType: 'Bundle';
  type: 'collection';
  entry: { resource: Observation }[];
}

/** The definition of our codes. */
export interface CodeSystem {
  resourceType: 'CodeSystem';
  url: string;
  version: string;
  name: string;
  title: string;
  status: 'draft';
  experimental: boolean;
  description: string;
  caseSensitive: boolean;
  content: 'fragment';
  concept: { code: string; display: string }[];
}

/** One question, or a group of them. */
export interface QuestionnaireItem {
  linkId: string;
  text: string;
  type: 'group' | 'date' | 'decimal' | 'integer' | 'boolean' | 'text' | 'choice';
  repeats?: boolean;
  answerOption?: { valueCoding: Coding }[];
  item?: QuestionnaireItem[];
}

export interface Questionnaire {
  resourceType: 'Questionnaire';
  url: string;
  version: string;
  name: string;
  title: string;
  status: 'draft';
  experimental: boolean;
  item: QuestionnaireItem[];
}

export interface QuestionnaireAnswer {
  valueCoding?: Coding;
  valueBoolean?: boolean;
  valueInteger?: number;
  valueDecimal?: number;
  valueDate?: string;
  valueString?: string;
}

export interface QuestionnaireResponseItem {
  linkId: string;
  answer?: QuestionnaireAnswer[];
  item?: QuestionnaireResponseItem[];
}

export interface QuestionnaireResponse {
  resourceType: 'QuestionnaireResponse';
  questionnaire: string;
  status: 'completed';
  item: QuestionnaireResponseItem[];
}
