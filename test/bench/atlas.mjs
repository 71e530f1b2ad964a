// How long the atlas takes in Node, measured in drawings of a full view.
import { drawPlate } from '../../dist/atlas/plate.js';
import { addSchemeBorders, cutLimb } from '../../dist/atlas/registry.js';
import { borders as article } from '../../dist/atlas/schemes/article.js';
import { ROUNDS } from './limits.mjs';
import { interleaved } from './median.mjs';

/** The rows of the atlas. */
export async function atlasRows() {
  addSchemeBorders(article);
  let yaw = 20;
  // A new direction each time, since a plate once drawn is kept.
  const draw = (detail) =>
    drawPlate({ view: { yaw: (yaw += 0.01), pitch: 0 }, side: 'both', scheme: 'article', detail });
  const tasks = {
    cut: () => cutLimb('article', 'fine'),
    view: () => draw('full'),
    coarse: () => draw('thumbnail'),
  };
  const timed = Object.fromEntries(Object.entries(tasks).map(([name, task]) => [name, () => timeOf(task)]));
  await interleaved(1, timed);
  const { cut, view, coarse } = await interleaved(ROUNDS.atlas, timed);
  return [
    { name: 'cut a scheme / draw a view', ours: cut, baseline: view },
    { name: 'coarse frame / draw a view', ours: coarse, baseline: view },
  ];
}

function timeOf(task) {
  const start = performance.now();
  task();
  return performance.now() - start;
}
