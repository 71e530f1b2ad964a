// Brings a clone, however fresh, to where it can be served or tested. Needs nothing but Node.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Installs what `package-lock.json` names and `node_modules` lacks, then builds. */
export function prepare() {
  if (!isInstalled()) {
    console.log('Installing what package-lock.json names ...');
    npm('ci', '--no-audit', '--no-fund');
  }
  console.log('Building ...');
  npm('run', 'build', '--silent');
}

function isInstalled() {
  // npm's own record of what it put there; comparing dates instead would reinstall after every checkout.
  const record = `${root}/node_modules/.package-lock.json`;
  if (!existsSync(record)) return false;
  const wanted = packagesIn(`${root}/package-lock.json`);
  const installed = packagesIn(record);
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

function packagesIn(lock) {
  return JSON.parse(readFileSync(lock, 'utf8')).packages;
}

/** Runs npm and is silent unless it fails. */
function npm(...args) {
  const { npm_execpath } = process.env;
  const [command, before] = npm_execpath ? [process.execPath, [npm_execpath]] : ['npm', []];
  const { status, error, stdout, stderr } = spawnSync(command, [...before, ...args], { cwd: root, encoding: 'utf8' });
  if (status === 0) return;
  console.error(`${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}\nnpm ${args.join(' ')} failed.`);
  process.exit(1);
}
