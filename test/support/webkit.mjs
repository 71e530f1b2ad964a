// WebKitGTK needs a display and its own driver process; both end with this one.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clearInterval } from 'node:timers';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebdriverLauncher } from '@web/test-runner-webdriver';

/** How long the driver may be silent before it counts as hung, in milliseconds. */
const PATIENCE = 20_000;

/** Starts a virtual display and returns the test runner's way to WebKit on it. */
export async function startWebKit(driver, xvfb) {
  const screen = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1280x1024x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  endWithThisProcess(() => screen.kill());
  const [display] = await once(screen.stdio[3], 'data');
  return new WebKitLauncher(driver, `:${String(display).trim()}`);
}

/** Starts the driver when it is needed, and anew after it or a page of it has hung. */
class WebKitLauncher extends WebdriverLauncher {
  constructor(program, display) {
    super({
      hostname: '127.0.0.1',
      path: '/',
      logLevel: 'silent',
      connectionRetryTimeout: PATIENCE,
      connectionRetryCount: 0,
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        // The runner hears from the page itself when it has started, so nothing waits for `load`.
        pageLoadStrategy: 'none',
      },
    });
    this.program = program;
    this.display = display;
  }

  // The runner's own launcher awaits no navigation: one that fails would end the whole process.
  async startSession(id, url) {
    this.driverManager ??= await this.createDriverManager();
    await this.driverManager.startSession(id, url);
  }

  async createDriverManager() {
    const driver = await startDriver(this.program, this.display);
    this.kill = driver.kill;
    this.options.port = driver.port;
    return super.createDriverManager();
  }

  // What the tests said is known by now, or the runner knows why not: a page that does not leave adds nothing.
  async stopSession(id) {
    try {
      return await super.stopSession(id);
    } catch {
      this.forget();
      return {};
    }
  }

  async stop() {
    await super.stop();
    this.forget();
  }

  forget() {
    clearInterval(this.pendingHeartbeat);
    this.driver = this.driverManager = undefined;
    this.kill?.();
  }
}

/** Starts WebKitWebDriver and waits until it listens. */
async function startDriver(program, display) {
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  const port = await freePort();
  const driver = spawn(program, [`--port=${port}`], {
    stdio: 'ignore',
    // A group of its own, so that the browser ends with it even when it is hung.
    detached: true,
    env: {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      // Without a graphics card, painting through OpenGL costs a quarter more time in all.
      WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1',
      HOME: home,
      XDG_RUNTIME_DIR: home,
    },
  });
  const kill = endWithThisProcess(() => {
    process.kill(-driver.pid, 'SIGKILL');
    rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  });
  while (!(await listens(port))) {
    if (driver.exitCode !== null) throw new Error(`${program} ended with ${driver.exitCode}`);
    await sleep(50);
  }
  return { port, kill };
}

/** Calls `end` at the end of this process, or earlier where the returned function is called. */
function endWithThisProcess(end) {
  const once = () => {
    process.off('exit', once);
    try {
      end();
    } catch {
      // It has ended already.
    }
  };
  process.on('exit', once);
  return once;
}

async function listens(port) {
  const socket = connect(port, '127.0.0.1');
  const listening = await Promise.race([once(socket, 'connect').then(() => true), once(socket, 'close')]).catch(
    () => {},
  );
  socket.destroy();
  return listening === true;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
