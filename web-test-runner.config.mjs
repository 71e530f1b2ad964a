import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { findEngines } from './test/support/engines.mjs';

/** The fewest tests that a whole run must count in each engine: a file that silently stops testing is a failure. */
export const FLOOR = 3_650;

/** The engines of this run, by name. */
export const engines = await findEngines();

const guard = {
  name: 'guard',
  transform({ path, body }) {
    return path.endsWith('.test.ts') ? `import '/test/support/guard.ts';\n${body}` : undefined;
  },
};

export default {
  files: ['test/**/*.test.ts'],
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  nodeResolve: true,
  browsers: engines.map(({ launcher }) => launcher),
  // WebKit's driver holds one window, and Chromium throttles all but one.
  concurrency: 1,
  concurrentBrowsers: engines.length,
  plugins: [
    // The decorators follow tsconfig.json; without it the browser would see them raw.
    esbuildPlugin({ ts: true, tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) }),
    guard,
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false })],
  testFramework: { config: { timeout: 30_000 } },
};
