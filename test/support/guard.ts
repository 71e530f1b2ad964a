/**
 * Fails the test during which something went wrong unseen: the runner by itself lets an unhandled
 * rejection and a console.error pass. The runner's config puts an import of this file into every test file.
 */
const problems: string[] = [];

addEventListener('unhandledrejection', (event) => problems.push(`unhandled rejection: ${event.reason}`));
addEventListener('error', (event) => problems.push(`uncaught error: ${event.message}`));

const consoleError = console.error;
console.error = (...args: unknown[]) => {
  problems.push(`console.error: ${args.join(' ')}`);
  consoleError(...args);
};

afterEach(complain);
after(async () => {
  // What the last test left running still counts.
  await new Promise((resolve) => setTimeout(resolve, 50));
  complain();
});

function complain(): void {
  if (problems.length > 0) throw new Error(problems.splice(0).join('\n'));
}
