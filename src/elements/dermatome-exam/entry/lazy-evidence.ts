import type * as evidenceModule from './evidence.js';

let loaded: typeof evidenceModule | undefined;
let loading: Promise<void> | undefined;
let failed = false;

/** What is known of what is examined, once it is there. */
export function evidence(): typeof evidenceModule | undefined {
  return loaded;
}

/** Whether it will not come. */
export function isEvidenceMissing(): boolean {
  return failed;
}

/** Settles when it has come, or when it will not; nothing when nobody waits for it. */
export function evidenceLoading(): Promise<void> | undefined {
  return loaded || failed ? undefined : loading;
}

/** Loads it, beside the words. */
export function loadEvidence(): Promise<void> {
  return (loading ??= load());
}

async function load(): Promise<void> {
  try {
    loaded = await import('./evidence.js');
  } catch {
    failed = true;
  }
}
