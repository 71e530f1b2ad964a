import { isWebKit, sendKeys } from './browser.js';

/** Presses keys one after another, those such as `Shift+A` together. */
export async function pressKeys(...keys: string[]): Promise<void> {
  for (const key of keys) {
    const [, held, pressed = ''] = /^(Shift|Control|Alt)\+(.+)$/.exec(key) ?? [];
    if (!held) await sendKeys({ press: key });
    else if (isWebKit) pressInScript(held, pressed);
    else {
      await sendKeys({ down: held });
      await sendKeys({ press: pressed });
      await sendKeys({ up: held });
    }
  }
}

/** WebKit's driver holds no key down. */
function pressInScript(held: string, key: string): void {
  let target: Element | null = document.activeElement;
  while (target?.shadowRoot?.activeElement) target = target.shadowRoot.activeElement;
  target?.dispatchEvent(
    new KeyboardEvent('keydown', {
      key,
      shiftKey: held === 'Shift',
      ctrlKey: held === 'Control',
      altKey: held === 'Alt',
      bubbles: true,
      composed: true,
      cancelable: true,
    }),
  );
}
