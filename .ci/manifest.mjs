// `npm run manifest:check`: custom-elements.json says what the source says, and names every element.
// The analyzer exits with 0 even when its own config is broken, so only its result can be trusted.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const problems = [];
const args = ['analyze', '--config', 'cem.config.mjs', '--outdir', 'build/manifest', '--quiet'];
spawnSync('cem', args, { stdio: 'inherit', shell: process.platform === 'win32' });

const committed = readFileSync('custom-elements.json', 'utf8');
if (committed !== readFileSync('build/manifest/custom-elements.json', 'utf8')) {
  problems.push('custom-elements.json is out of date: run `npm run manifest` and commit it.');
}

const elements = JSON.parse(committed)
  .modules.flatMap(({ declarations }) => declarations)
  .filter(({ customElement }) => customElement);
const tags = elements.map(({ tagName }) => tagName);
for (const { name, tagName, description } of elements) {
  if (!tagName) problems.push(`${name} has no @customElement tag.`);
  if (!description) problems.push(`${name} has no description.`);
}
for (const file of readdirSync('src/define')) {
  const tag = file.replace(/\.ts$/, '');
  if (!tags.includes(tag)) problems.push(`src/define/${file} defines <${tag}>, of which the manifest says nothing.`);
}

console.log(problems.join('\n') || `custom-elements.json is up to date: ${tags.join(', ')}`);
process.exit(problems.length > 0 ? 1 : 0);
