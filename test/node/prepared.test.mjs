// The pictures that the build has drawn are those that the atlas draws: `npm run plates` writes them anew.
import assert from 'node:assert/strict';
import test from 'node:test';
import { drawPlate } from '../../dist/atlas/index.js';
import { preparedPlate } from '../../dist/atlas/prepared.js';
import { MAP_SIDES } from '../../dist/core/sides.js';
import { VIEW_IDS } from '../../dist/core/views.js';

for (const view of VIEW_IDS) {
  const { prepared } = await import(`../../dist/atlas/prepared/article-${view}.js`);
  for (const side of MAP_SIDES) {
    test(`the prepared ${view} view, ${side}, is the one that the atlas draws`, () => {
      const request = { view, side, scheme: 'article' };
      assert.deepEqual(preparedPlate(prepared, request), drawPlate(request));
    });
  }
}
