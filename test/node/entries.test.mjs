import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import test from 'node:test';

const root = new URL('../../', import.meta.url);
const { exports, version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const built = readdirSync(new URL('dist', root), { recursive: true }).map(
  (file) => `./dist/${file.split(sep).join('/')}`,
);

/** The entries that a line of package.json's exports stands for: with a `*`, one for each file that fits. */
function entriesOf([name, target]) {
  if (!name.includes('*')) return [name];
  const [before, ...others] = target.default.split('*');
  const pattern = new RegExp(`^${before}(.+)${others.join('\\1')}$`);
  return built.flatMap((file) => pattern.exec(file)?.[1] ?? []).map((matched) => name.replace('*', matched));
}

const modules = Object.entries(exports).filter(([, target]) => target.default);
for (const entry of modules.flatMap(entriesOf)) {
  const specifier = entry.replace('.', 'dermatome-elements');

  test(`${specifier} can be imported in bare Node`, async () => {
    assert.ok(await import(specifier));
  });

  test(`${specifier} has types`, () => {
    assert.ok(existsSync(new URL(import.meta.resolve(specifier).replace(/\.js$/, '.d.ts'))));
  });
}

test('the library and its package are of the same version', async () => {
  assert.equal((await import('dermatome-elements/core')).LIBRARY_VERSION, version);
});
