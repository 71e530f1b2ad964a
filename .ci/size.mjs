// `npm run size`: what each entry costs a page that loads it alone, with lit inside, against .ci/budget.json.
// What an entry imports lazily is listed below it and not counted in it, but for the picture that a map draws first: where
// a map is loaded at once, the largest of the pictures that come prepared counts. Parts that load later have budgets of their own, by the names of their chunks.
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

const budget = JSON.parse(readFileSync(new URL('budget.json', import.meta.url), 'utf8'));
const definitions = readdirSync('dist/define').filter((file) => file.endsWith('.js'));
const entries = ['index', 'core/index', 'atlas/index', ...definitions.map((file) => `define/${basename(file, '.js')}`)];
const exceeded = [];

print('entry', 'min', 'min+gzip', 'min+brotli');
for (const entry of entries) {
  const chunks = await bundle(`dist/${entry}.js`);
  const first = chunks.find(({ isEntry }) => isEntry);
  const loaded = withImports(first, chunks);
  const next = new Set(loaded.flatMap(({ dynamicImports }) => dynamicImports));
  const pictures = chunks.filter(
    ({ facadeModuleId, fileName }) => next.has(fileName) && facadeModuleId?.includes('/prepared/'),
  );
  const [picture] = pictures.sort((a, b) => sizeOf([b]).gzip - sizeOf([a]).gzip);
  const atOnce = [...loaded, ...(picture ? [picture] : [])];
  const size = sizeOf(atOnce);
  const limit = budget[entry];
  print(entry, size.min, size.gzip, size.brotli, limit ? `budget ${limit} gzip` : '');
  if (size.gzip > limit) exceeded.push(`${entry} is ${size.gzip - limit} bytes over its budget.`);

  for (const chunk of chunks.filter((one) => !atOnce.includes(one))) {
    const { min, gzip, brotli } = sizeOf([chunk]);
    print(`  later: ${chunk.name}`, min, gzip, brotli);
  }
  for (const [names, most] of Object.entries(budget[`${entry}, later`] ?? {})) {
    if (names.endsWith('/*')) {
      holdEach(chunks, names.slice(0, -1), most);
      continue;
    }
    const { min, gzip, brotli } = sizeOf(names.split(' + ').map((name) => chunks.find((chunk) => chunk.name === name)));
    print(`  ${names}`, min, gzip, brotli, `budget ${most} gzip`);
    if (gzip > most) exceeded.push(`${names} is ${gzip - most} bytes over its budget.`);
  }
}

for (const entry of Object.keys(budget)) {
  if (!entries.includes(entry.replace(/, later$/, ''))) exceeded.push(`${entry} has a budget but is not an entry.`);
}
if (exceeded.length > 0) console.error(`\n${exceeded.join('\n')}`);
process.exit(exceeded.length > 0 ? 1 : 0);

/** Holds every chunk of a folder of dist to the same budget, such as the borders of each scheme. */
function holdEach(chunks, folder, most) {
  for (const chunk of chunks.filter(({ facadeModuleId }) => facadeModuleId?.includes(`/dist/${folder}`))) {
    const name = `${folder}${chunk.name}`;
    const { min, gzip, brotli } = sizeOf([chunk]);
    print(`  ${name}`, min, gzip, brotli, `budget ${most} gzip`);
    if (gzip > most) exceeded.push(`${name} is ${gzip - most} bytes over its budget.`);
  }
}

async function bundle(input) {
  const build = await rollup({ input, plugins: [nodeResolve({ exportConditions: ['production'] })] });
  const { output } = await build.generate({
    format: 'es',
    // What a chunk needs is there before it, so it need not name what that needs.
    hoistTransitiveImports: false,
    plugins: [terser({ ecma: 2022, module: true, compress: { passes: 2 } })],
  });
  return output.filter(({ type }) => type === 'chunk');
}

/** A chunk and all that the browser must have before it runs. */
function withImports(chunk, chunks, found = []) {
  if (found.includes(chunk)) return found;
  found.push(chunk);
  for (const file of chunk.imports)
    withImports(
      chunks.find(({ fileName }) => fileName === file),
      chunks,
      found,
    );
  return found;
}

function sizeOf(chunks) {
  const total = (measure) => chunks.reduce((sum, { code }) => sum + measure(code), 0);
  return {
    min: total((code) => Buffer.byteLength(code)),
    gzip: total((code) => gzipSync(code, { level: 9 }).length),
    brotli: total((code) => brotliCompressSync(code).length),
  };
}

function print(name, min, gzip, brotli, remark = '') {
  console.log(
    `${name.padEnd(36)}${[min, gzip, brotli].map((cell) => `${cell}`.padStart(11)).join('')}  ${remark}`.trimEnd(),
  );
}
