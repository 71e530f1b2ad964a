/**
 * What a test may ask of the browser around it.
 *
 * | command                  | Chromium | Firefox | WebKit |
 * | ------------------------ | -------- | ------- | ------ |
 * | `sendKeys`, `sendMouse`  | yes      | yes     | yes    |
 * | `setViewport`            | yes      | yes     | no     |
 * | `emulateMedia`           | yes      | no      | no     |
 *
 * A test that needs more than its engine has is declared for the engines that have it:
 * `(isChromium ? it : it.skip)` counts as skipped, so write `if (isChromium) it(...)`.
 */
export { emulateMedia, resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';

/** Whether the test runs in Chromium. */
export const isChromium: boolean = /Chrom(e|ium)\//.test(navigator.userAgent);

/** Whether the test runs in Firefox. */
export const isFirefox: boolean = /Firefox\//.test(navigator.userAgent);

/** Whether the test runs in WebKit. */
export const isWebKit: boolean = !isChromium && /AppleWebKit\//.test(navigator.userAgent);
