// `npm start`: serves the gallery at / and, beside it, what its pages load.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepare } from '../.ci/prepare.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const host = process.env.HOST ?? '127.0.0.1';
const firstPort = Number(process.env.PORT ?? 8000);
const outsideDemo = /^\/(dist|node_modules)\//;
const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

prepare();
// Packages can be imported only from here on: in a fresh clone there were none above.
const { pageBeforeScript } = await import('./before-script.mjs');
listen(firstPort);

function listen(port) {
  const server = createServer(answer);
  server.once('error', (error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    listen(port + 1);
  });
  server.listen(port, host, () => {
    console.log(`\nThe gallery is at http://${host}:${server.address().port}/  (Ctrl+C stops it)`);
  });
}

async function answer(request, response) {
  const [path, query] = request.url.split('?');
  if (path === '/before-script.html') {
    const page = await pageBeforeScript({ scripted: query !== 'without-script' });
    response.writeHead(200, { 'content-type': types['.html'], 'cache-control': 'no-cache' }).end(page);
    return;
  }
  const file = fileFor(request.url);
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is no such page.\n');
    return;
  }
  response.writeHead(200, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
  });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}

/** The file that an address names. URL has resolved every `..`, so none can lead out of the two folders. */
function fileFor(address) {
  let path;
  try {
    path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  // Encoded dots and slashes appear only after URL has looked.
  if (path.split(/[/\\]/).includes('..')) return undefined;
  const file = join(root, outsideDemo.test(path) ? '' : 'demo', path);
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isDirectory()) {
    const index = join(file, 'index.html');
    return path.endsWith('/') && statSync(index, { throwIfNoEntry: false }) ? index : undefined;
  }
  return found?.isFile() ? file : undefined;
}
