import { startTestRunner } from '@web/test-runner';
import config, { engines, FLOOR } from '../../web-test-runner.config.mjs';

/** Runs the given files, or all, in every engine of the run, and counts for each. */
export async function runInBrowsers(files) {
  if (files?.length === 0) return [];
  const runner = await startTestRunner({
    config: { ...config, files: files ?? config.files },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  await new Promise((resolve) => runner.on('stopped', resolve));

  return engines.map(({ name, launcher }) => {
    const count = { name, passed: 0, failed: 0, skipped: 0 };
    for (const session of runner.sessions.forBrowser(launcher)) {
      addSuite(count, session.testResults);
      // What broke outside any test, such as an import or a hook.
      count.failed += session.errors.length;
    }
    if (!files && count.passed < FLOOR) {
      console.error(`\n${name} passed ${count.passed} tests; the floor in web-test-runner.config.mjs is ${FLOOR}.`);
      count.failed += 1;
    }
    return count;
  });
}

function addSuite(count, suite) {
  for (const { passed, skipped } of suite?.tests ?? []) {
    count[skipped ? 'skipped' : passed ? 'passed' : 'failed'] += 1;
  }
  for (const inner of suite?.suites ?? []) addSuite(count, inner);
}
