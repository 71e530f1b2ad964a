import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const modules = readdirSync('build', { recursive: true })
  .filter((file) => file.endsWith('.js'))
  .map((file) => join('build', file));

/** Reads what tsc wrote, with its source map, so that the maps in dist lead back to the TypeScript. */
const compiled = {
  name: 'compiled',
  load(id) {
    if (!modules.some((file) => id.endsWith(file))) return null;
    return {
      // Indentation goes, since a minifier leaves it in templates and style sheets.
      code: readFileSync(id, 'utf8')
        .replace(/\n\/\/# sourceMappingURL=.*/, '')
        .replace(/\n[ \t]+/g, '\n'),
      map: JSON.parse(readFileSync(`${id}.map`, 'utf8')),
      // package.json speaks of dist, so rollup would take the registrations in build for free of effects.
      moduleSideEffects: true,
    };
  },
};

function onwarn(warning) {
  // Modules that hold nothing but types.
  if (warning.code === 'EMPTY_BUNDLE') return;
  throw new Error(`${warning.code}: ${warning.message}`);
}

const perModule = {
  input: modules,
  external: [/^lit(\/|$)/, /^@lit\//, 'tslib'],
  plugins: [compiled],
  onwarn,
  output: { dir: 'dist', preserveModules: true, preserveModulesRoot: 'build', sourcemap: true },
};

/** A single file draws all but its first picture itself: prepared pictures would double its size. */
const onlyFirstPicture = {
  name: 'only-first-picture',
  load: (id) => (/prepared\/article-(?!anterior)/.test(id) ? 'export const prepared = undefined;' : null),
};

/** One file that holds everything, lit and every lazily loaded module included: it asks for nothing. */
const singleFile = {
  input: 'build/index.js',
  plugins: [onlyFirstPicture, compiled, nodeResolve({ exportConditions: ['production'] })],
  onwarn,
  output: ['es', 'iife'].map((format) => ({
    file: `dist/cdn/dermatome-elements${format === 'iife' ? '.iife' : ''}.js`,
    format,
    name: 'dermatomeElements',
    inlineDynamicImports: true,
    banner: `/*! dermatome-elements ${version}, MIT; holds Lit, BSD-3-Clause */`,
    plugins: [terser({ ecma: 2022, module: true, compress: { passes: 2 } })],
    sourcemap: true,
  })),
};

export default [perModule, singleFile];
