// A small site on this machine: the element as a page loads it, in split chunks, and the pages of the bench.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

const root = fileURLToPath(new URL('../../', import.meta.url));
const CHUNKS = `${root}.cache/bench/`;
const TYPES = { js: 'text/javascript; charset=utf-8', html: 'text/html; charset=utf-8' };

/** Bundles the element into chunks, minified, for browsers to load lazily what it imports lazily. */
export async function bundle() {
  const build = await rollup({
    input: `${root}dist/define/dermatome-map.js`,
    plugins: [nodeResolve({ exportConditions: ['production'] })],
  });
  await build.write({
    dir: CHUNKS,
    format: 'es',
    plugins: [terser({ ecma: 2022, module: true, compress: { passes: 2 } })],
  });
}

/** Serves the chunks and `pages`, a map of paths to text that may grow while the site is up. */
export async function serve(pages) {
  const server = createServer(({ url }, response) => {
    const text = pages.get(url) ?? chunk(url);
    if (text === undefined) return response.writeHead(404).end();
    const type = TYPES[url.endsWith('.js') ? 'js' : 'html'];
    return response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=3600' }).end(text);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

function chunk(url) {
  try {
    return readFileSync(url === '/in-page.js' ? new URL('in-page.js', import.meta.url) : CHUNKS + basename(url));
  } catch {
    return undefined;
  }
}
