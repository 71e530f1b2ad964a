// `npm test`: installs what is missing, builds, runs the tests in Node and in every browser at hand.
// `npm test -- test/core/levels.test.ts` runs only the files named.
import { prepare } from '../.ci/prepare.mjs';

prepare();

// Packages can be imported only from here on: in a fresh clone there were none above.
const { runInNode } = await import('./support/node-runner.mjs');
const { runInBrowsers } = await import('./support/browser-runner.mjs');

const named = process.argv.slice(2);
const only = (ending) => (named.length > 0 ? named.filter((file) => file.endsWith(ending)) : undefined);
const counts = [await runInNode(only('.test.mjs')), ...(await runInBrowsers(only('.test.ts')))];

console.log('\nTests ran in:');
for (const { name, passed, failed, skipped } of counts) {
  console.log(`  ${name.padEnd(10)}${passed} passed, ${failed} failed, ${skipped} skipped`);
}
const total = (key) => counts.reduce((sum, count) => sum + count[key], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exit(total('failed') === 0 && total('passed') > 0 ? 0 : 1);
