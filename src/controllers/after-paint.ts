/** How long a page that is not shown, and so not painted, is waited for, ms. */
const LONGEST = 100;

/** Resolves when the browser has painted what was rendered before. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    const timeout = setTimeout(resolve, LONGEST);
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(timeout);
        resolve();
      }),
    );
  });
}
