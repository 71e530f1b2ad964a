// Finds the browsers on this machine, and says how the test runner starts each.
import { existsSync } from 'node:fs';
import { chromeLauncher } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import puppeteer from 'puppeteer-core';
import { startWebKit } from './webkit.mjs';

const PROGRAMS = {
  chromium: [
    process.env.CHROME_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr'],
  webkit: ['/usr/bin/WebKitWebDriver'],
  xvfb: ['/usr/bin/Xvfb'],
};

/** The flags with which Chromium runs alike on a desk, as root and in a container. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-device-scale-factor=1',
];

/** Each engine's way to a launcher for the test runner, or to `undefined` where the engine is missing. */
const LAUNCHERS = {
  async chromium() {
    const executablePath = await findChromium();
    return (
      executablePath &&
      playwrightLauncher({
        product: 'chromium',
        launchOptions: { executablePath, args: CHROMIUM_FLAGS },
        createBrowserContext: pageInOneContext(),
      })
    );
  },
  firefox() {
    const executablePath = find('firefox');
    return (
      executablePath &&
      chromeLauncher({ puppeteer, concurrency: 1, launchOptions: { browser: 'firefox', executablePath } })
    );
  },
  async webkit() {
    const driver = find('webkit');
    const xvfb = find('xvfb');
    if (!driver || !xvfb) return undefined;
    return startWebKit(driver, xvfb);
  },
};

/** Opens the page of each file in one context, as the other engines do: each of its own would load every module anew. */
function pageInOneContext() {
  let shared;
  return async ({ browser }) => {
    shared ??= await browser.newContext();
    const page = await shared.newPage();
    return { newPage: () => page, close: () => page.close() };
  };
}

/**
 * The engines to test in. `ENGINES=chromium,firefox,webkit` names them, and then a missing one is an error;
 * without it, Chromium and whichever of the others is installed.
 */
export async function findEngines() {
  const required = process.env.ENGINES?.split(',') ?? ['chromium'];
  const unknown = required.filter((name) => !(name in LAUNCHERS));
  if (unknown.length) throw new Error(`ENGINES: ${unknown} unknown; there are ${Object.keys(LAUNCHERS)}`);

  const engines = [];
  for (const name of process.env.ENGINES ? required : Object.keys(LAUNCHERS)) {
    const launcher = await findLauncher(name);
    if (launcher) engines.push({ name, launcher });
    else if (required.includes(name)) throw new Error(`${name} is not installed here. ${HELP[name]}`);
  }
  return engines;
}

/** A launcher of its own for the engine, or `undefined` where the engine is missing. */
export function findLauncher(name) {
  return LAUNCHERS[name]();
}

const HELP = {
  chromium: 'Install Chromium or Chrome, or set CHROME_PATH.',
  firefox: 'Install firefox-esr, or set FIREFOX_PATH.',
  webkit: 'Install webkit2gtk-driver and xvfb.',
};

/** An installed Chromium or Chrome; on 64-bit Intel Linux, where there is none, the one that npm brought. */
export async function findChromium() {
  const installed = find('chromium');
  if (installed || process.platform !== 'linux' || process.arch !== 'x64') return installed;
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

function find(program) {
  return PROGRAMS[program].find((path) => path && existsSync(path));
}
