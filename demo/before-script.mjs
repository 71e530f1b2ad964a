// A page whose maps a server has rendered: whole before its script runs, and without it.
import { createHash } from 'node:crypto';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';

const { prepareServer, styleHashes } = await import('dermatome-elements/server');

/** Where a browser finds what the modules of the library import, as long as nothing bundles them. */
const IMPORT_MAP = JSON.stringify({
  imports: {
    lit: '/node_modules/lit/index.js',
    'lit/': '/node_modules/lit/',
    'lit-html': '/node_modules/lit-html/lit-html.js',
    'lit-html/': '/node_modules/lit-html/',
    'lit-element/': '/node_modules/lit-element/',
    '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
    '@lit/reactive-element/': '/node_modules/@lit/reactive-element/',
    '@lit-labs/ssr-client/': '/node_modules/@lit-labs/ssr-client/',
    tslib: '/node_modules/tslib/tslib.es6.mjs',
  },
});

const EXAMPLE = `
  <h1>Before script</h1>
  <p>
    A server has drawn these maps. They look the same <a href="?without-script">without script</a> and
    <a href="?">with it</a>.
  </p>
  <p><a href="./">All examples</a></p>
  <dermatome-map level="L5"></dermatome-map>
  <dermatome-map view="sole" side="right" scheme="frcem" audience="patient"></dermatome-map>`;

/** Renders markup with its custom elements as a page under a strict policy. */
export async function pageBeforeScript({ scripted, markup = EXAMPLE }) {
  await prepareServer();
  const body = await collectResult(render(html(Object.assign([markup], { raw: [markup] }))));
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${hash(IMPORT_MAP)}`,
    `style-src 'self' ${(await styleHashes()).join(' ')}`,
    "img-src 'self' data:",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <title>Dermatome elements: before script</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/tokens.css" />
    <link rel="stylesheet" href="/gallery.css" />
    <script type="importmap">${IMPORT_MAP}</script>
    ${scripted ? '<script type="module" src="/before-script.js"></script>' : ''}
  </head>
  <body>
    <main>${body}</main>
  </body>
</html>
`;
}

function hash(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
