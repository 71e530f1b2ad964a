// `npm run plates`: after a build, draws the named views of the default scheme anew into src/atlas/prepared/.
// A test compares them with what the atlas draws.
import { writeFileSync } from 'node:fs';
import '../dist/atlas/index.js';
import { directionOf } from '../dist/atlas/camera.js';
import { drawLimb } from '../dist/atlas/drawn-limb.js';
import { framingOf } from '../dist/atlas/framing.js';
import { writeRuns } from '../dist/atlas/paths.js';
import { VIEW_IDS } from '../dist/core/views.js';

const scheme = 'article';

for (const view of VIEW_IDS) {
  const text = JSON.stringify(preparedView(view)).replace(/'/g, "\\'");
  writeFileSync(
    `src/atlas/prepared/${scheme}-${view}.ts`,
    `// Written by \`npm run plates\`; not for editing.
import type { PreparedView } from '../prepared.js';

export const prepared: PreparedView = JSON.parse(
  '${text}',
) as PreparedView;
`,
  );
}

function preparedView(view) {
  const request = { view, side: 'both', scheme };
  const framing = framingOf(view, directionOf(view, 'right'));
  const [right, left] = ['right', 'left'].map((side) => drawLimb(request, framing, side));
  const { together, fade } = framing;
  return {
    arrangement: { together, fade },
    bounds: right.bounds,
    runs: writeRuns(right.runs),
    parts: right.parts.map(({ areas, edges, ink, nails }, i) => ({
      areas: areas.map(({ levels, loops }) => [levels.join(' '), ...loops.map((loop) => loop.join(' '))]),
      edges: edges.map(({ levels, beside, lined, runs }) => [
        levels.join(' '),
        beside && beside.join(' '),
        lined,
        runs.join(' '),
      ]),
      shades: { right: stored(right.parts[i].shades), left: stored(left.parts[i].shades) },
      ink: writeRuns(ink),
      nails: writeRuns(nails),
    })),
    anchors: right.anchors.map((anchor) => ({ ...anchor, levels: anchor.levels.join(' ') })),
    wall: writeRuns(right.wall),
    midline: writeRuns(right.midline),
  };
}

function stored(shades) {
  return shades.map(({ tone, opacity, runs }) => [tone, opacity, writeRuns(runs)]);
}
