// Part of `npm run build`: no claim and no row of evidence without a known source, no id twice, no figure that cannot be.
import {
  CLAIMS,
  EVIDENCE,
  EVIDENCE_KINDS,
  EVIDENCE_SOURCES,
  furtherReading,
  knowledgeFaults,
  onlyRecalled,
} from '../build/core/index.js';

const faults = knowledgeFaults({ claims: CLAIMS, evidence: EVIDENCE });
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}

const kinds = EVIDENCE_KINDS.map((kind) => `${EVIDENCE.filter((row) => row.kind === kind).length} ${kind}`);
const sources = Object.keys(EVIDENCE_SOURCES).length;
const further = furtherReading([...CLAIMS, ...EVIDENCE]).length;
console.log(
  `Knowledge: ${CLAIMS.length} claims, ${EVIDENCE.length} rows of evidence (${kinds.join(', ')}), ` +
    `${onlyRecalled(EVIDENCE).length} of them recalled; ${sources} sources, ${further} of them further reading.`,
);
