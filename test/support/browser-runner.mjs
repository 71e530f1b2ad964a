import { relative } from 'node:path';
import { startTestRunner } from '@web/test-runner';
import config, { engines, FLOOR } from '../../web-test-runner.config.mjs';
import { findLauncher } from './engines.mjs';

/**
 * Runs the given files, or all, in every engine of the run, and counts for each. A file of which an engine
 * reported nothing, because its page or driver hung or broke down, runs once more there in a fresh browser;
 * what a page did report, good or bad, stands.
 */
export async function runInBrowsers(files) {
  if (files?.length === 0) return [];
  // A timer or a socket of the runner that throws fails the run, but does not cut it short.
  const uncaught = [];
  const note = (error) => uncaught.push(error);
  process.on('uncaughtException', note);

  const sessions = await runOnce(engines, files ?? config.files);
  const counts = [];
  for (const engine of engines) {
    const count = { name: engine.name, passed: 0, failed: 0, skipped: 0 };
    for (const session of await repeatSilent(engine, sessions.get(engine.name))) addSession(count, session);
    if (!files && count.passed < FLOOR) {
      console.error(
        `\n${count.name} passed ${count.passed} tests; the floor in web-test-runner.config.mjs is ${FLOOR}.`,
      );
      count.failed += 1;
    }
    counts.push(count);
  }

  process.off('uncaughtException', note);
  for (const error of uncaught) console.error('\nUncaught while the browsers ran:', error);
  if (uncaught.length > 0) counts.push({ name: 'runner', passed: 0, failed: uncaught.length, skipped: 0 });
  return counts;
}

/** Runs the files in the engines, and returns the sessions of each, marked `reported` where the page said how it went. */
async function runOnce(engines, files) {
  const runner = await startTestRunner({
    config: { ...config, browsers: engines.map(({ launcher }) => launcher), files },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  const reported = new Set();
  runner.sessions.on('session-status-updated', ({ id, status, errors }) => {
    const vanished = errors.some(({ message }) => message.endsWith('because the browser disconnected.'));
    if (status === 'TEST_FINISHED' && !vanished) reported.add(id);
  });
  await new Promise((resolve) => runner.on('stopped', resolve));

  const sessionsOf = ({ launcher }) =>
    [...runner.sessions.forBrowser(launcher)].map((session) => ({ ...session, reported: reported.has(session.id) }));
  return new Map(engines.map((engine) => [engine.name, sessionsOf(engine)]));
}

async function repeatSilent({ name }, sessions) {
  const files = sessions.filter(({ reported }) => !reported).map(({ testFile }) => testFile);
  if (files.length === 0) return sessions;

  const list = files.map((file) => relative(config.rootDir, file)).join(', ');
  console.log(`\n${name} did not answer in ${list}; running it again.`);
  const again = (await runOnce([{ name, launcher: await findLauncher(name) }], files)).get(name);
  for (const { testFile, reported } of again) {
    const file = relative(config.rootDir, testFile);
    console.log(
      reported ? `\n${name} answered in ${file} the second time.` : `\n${name} did not answer in ${file} twice.`,
    );
  }
  return [...sessions.filter(({ reported }) => reported), ...again];
}

function addSession(count, session) {
  addSuite(count, session.testResults);
  // What broke outside any test, such as an import or a hook; never to have reported is a failure by itself.
  count.failed += Math.max(session.errors.length, session.reported ? 0 : 1);
}

function addSuite(count, suite) {
  for (const { passed, skipped } of suite?.tests ?? []) {
    count[skipped ? 'skipped' : passed ? 'passed' : 'failed'] += 1;
  }
  for (const inner of suite?.suites ?? []) addSuite(count, inner);
}
