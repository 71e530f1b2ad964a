// What the build has computed is what the schemes say: `npm run consensus` writes it anew.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { gzipSync } from 'node:zlib';
import { consensusFiles } from '../../.ci/consensus.mjs';

const MOST_BYTES = 4096;

for (const [file, text] of Object.entries(consensusFiles())) {
  test(`${file} is what the schemes say`, () => {
    assert.equal(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'), text);
  });
}

test('the consensus is loaded in no more than 4 KB', () => {
  const table = readFileSync(new URL('../../src/atlas/consensus-table.ts', import.meta.url));
  assert.ok(gzipSync(table, { level: 9 }).length <= MOST_BYTES);
});
