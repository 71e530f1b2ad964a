// `npm run bench`: what the atlas and the map cost, in ratios to something measured in the same run.
import { atlasRows } from './atlas.mjs';
import { LIMITS } from './limits.mjs';
import { pageRows } from './page.mjs';

const atlas = await atlasRows();
const page = await pageRows();

console.log('The baseline of a map is its own drawing as inline SVG with its styles as plain CSS:');
for (const line of page.baseline) console.log(`  ${line}`);
console.log('A change by hand sets the attributes and texts that differ, and puts the new elements in their place.\n');

print('', 'ours', 'baseline', 'ratio', 'limit', '');
const rows = [...atlas, ...page.rows];
const failed = rows.filter(({ name, ours, baseline, unit = 'ms', note = '' }) => {
  const limit = LIMITS[name];
  const ratio = ours / baseline;
  const ok = ratio <= limit;
  const numbers = [`${ours.toFixed(1)} ${unit}`, `${baseline.toFixed(1)} ${unit}`, ratio.toFixed(2), limit];
  print(name, ...numbers, ok ? 'ok' : 'TOO MUCH', note);
  return !ok;
});
const unmeasured = Object.keys(LIMITS).filter((name) => !rows.some((row) => row.name === name));
if (unmeasured.length > 0) console.error(`\nNot measured: ${unmeasured.join(', ')}`);
process.exit(failed.length + unmeasured.length > 0 ? 1 : 0);

function print(name, ours, baseline, ratio, limit, verdict, note = '') {
  const cells = [ours, baseline, ratio, limit].map((cell) => `${cell}`.padStart(11)).join('');
  console.log(`${name.padEnd(28)}${cells}  ${verdict.padEnd(9)}${note}`.trimEnd());
}
