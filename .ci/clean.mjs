// Removes what an earlier build left, so that a deleted module is not published again.
import { rmSync } from 'node:fs';

for (const folder of ['build', 'dist']) {
  rmSync(new URL(`../${folder}/`, import.meta.url), { recursive: true, force: true });
}
