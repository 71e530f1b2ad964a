/* global document, MutationObserver, requestAnimationFrame, requestIdleCallback */

/** No request to this machine takes longer, ms. */
const LONGEST_REQUEST = 5000;

/**
 * Watches what a page asks for. The returned function waits until its elements have nothing left to do: no request is
 * under way, and nothing in them changes while the page is idle.
 *
 * The end of a request is not always told: a page that has been still for so long while one seems to be under way is still.
 */
export function watch(tab) {
  const pending = new Set();
  tab.on('request', (request) => pending.add(request));
  tab.on('requestfinished', (request) => pending.delete(request));
  tab.on('requestfailed', (request) => pending.delete(request));

  return async () => {
    const patience = Date.now() + LONGEST_REQUEST;
    do await tab.evaluate(untilStill);
    while (pending.size > 0 && Date.now() < patience);
  };
}

/** Runs in the page. What an element does once the page is idle was asked for earlier, and so comes first. */
async function untilStill() {
  let still = 0;
  const observer = new MutationObserver(() => (still = 0));
  for (const { shadowRoot } of document.querySelectorAll('*')) {
    if (!shadowRoot) continue;
    observer.observe(shadowRoot, { subtree: true, childList: true, attributes: true, characterData: true });
  }
  while (still < 2) {
    still += 1;
    await new Promise(requestAnimationFrame);
    await new Promise(requestIdleCallback);
  }
  observer.disconnect();
}
