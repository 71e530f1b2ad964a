import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../node', import.meta.url));

/** A file that takes longer hangs, and has failed, ms. */
const LONGEST_FILE = 600_000;

/** Runs the given files, or all of test/node, in bare Node on what was built, and counts. */
export async function runInNode(files = testFiles()) {
  const count = { name: 'node', passed: 0, failed: 0, skipped: 0 };
  if (files.length === 0) return count;

  const tests = run({ files: files.map((file) => resolve(file)), concurrency: true, timeout: LONGEST_FILE });
  tests.on('test:pass', ({ details, skip }) => {
    if (details.type !== 'suite') count[skip ? 'skipped' : 'passed'] += 1;
  });
  tests.on('test:fail', ({ details }) => {
    if (details.type !== 'suite') count.failed += 1;
  });
  for await (const line of tests.compose(spec)) process.stdout.write(line);
  return count;
}

function testFiles() {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.test.mjs'))
    .map((file) => resolve(folder, file));
}
