// Part of `npm run build`: no claim and no row of evidence without a known source, no id twice, no figure that cannot be.
import {
  CLAIMS,
  EVIDENCE,
  EVIDENCE_KINDS,
  EVIDENCE_SOURCES,
  SCHEMES,
  furtherReading,
  knowledgeFaults,
  onlyRecalled,
  skinClaims,
} from '../build/core/index.js';

const claims = [...SCHEMES.flatMap(skinClaims), ...CLAIMS];
const faults = knowledgeFaults({ claims, evidence: EVIDENCE });
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}

const kinds = EVIDENCE_KINDS.map((kind) => `${EVIDENCE.filter((row) => row.kind === kind).length} ${kind}`);
const sources = Object.keys(EVIDENCE_SOURCES).length;
const further = furtherReading([...claims, ...EVIDENCE]).length;
console.log(
  `Knowledge: ${claims.length} claims, ${EVIDENCE.length} rows of evidence (${kinds.join(', ')}), ` +
    `${onlyRecalled(EVIDENCE).length} of them recalled; ${sources} sources, ${further} of them further reading.`,
);
