// `npm run bench`: how long the atlas takes on this machine, and what cutting a scheme costs in full-view drawings.
// Each round measures every task once, so that a slow moment of the machine falls on all alike.
import { drawPlate } from '../../dist/atlas/plate.js';
import { addSchemeBorders, cutLimb } from '../../dist/atlas/registry.js';
import { article } from '../../dist/atlas/schemes/article.js';

const ROUNDS = 15;
/** Cutting a scheme into the surface may cost so many full-view drawings. */
const MOST_DRAWINGS_PER_CUT = 6;

addSchemeBorders(article);
let yaw = 20;
const tasks = {
  'cut a scheme': () => cutLimb('article', 'fine'),
  // A new direction each time, since a plate once drawn is kept.
  'draw a view': () => drawPlate({ view: { yaw: (yaw += 0.01), pitch: 0 }, side: 'both', scheme: 'article' }),
};

for (const task of Object.values(tasks)) task();
const times = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, task] of Object.entries(tasks)) {
    const start = performance.now();
    task();
    times[name].push(performance.now() - start);
  }
}

for (const [name, all] of Object.entries(times)) console.log(`${name.padEnd(16)}${median(all).toFixed(1)} ms`);
const ratio = median(times['cut a scheme']) / median(times['draw a view']);
console.log(`ratio           ${ratio.toFixed(2)} (at most ${MOST_DRAWINGS_PER_CUT})`);
process.exit(ratio <= MOST_DRAWINGS_PER_CUT ? 0 : 1);

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
