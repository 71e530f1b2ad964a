import { getTsProgram, typeParserPlugin } from '@wc-toolkit/type-parser';

export default {
  globs: ['src/index.ts', 'src/define/*.ts', 'src/elements/**/*.ts'],
  outdir: '.',
  litelement: true,
  // package.json names the file that is shipped, wherever this run writes.
  packagejson: false,
  plugins: [typeParserPlugin(), tidy()],
  // With a whole program the type parser can spell out types that an element imports.
  overrideModuleCreation({ ts, globs }) {
    const files = new Set(globs.map((file) => file.replace(/^\.\//, '')));
    return getTsProgram(ts, globs, 'tsconfig.json')
      .getSourceFiles()
      .filter(({ fileName }) => files.has(fileName.replace(`${process.cwd()}/`, '')));
  },
};

/** Leaves what a page can use: elements, their definitions and their events, without private members. */
function tidy() {
  return {
    name: 'tidy',
    packageLinkPhase({ customElementsManifest: manifest }) {
      const text = JSON.stringify(manifest.modules).replace(/"\/?src\/([^"]*)\.[jt]s"/g, '"dist/$1.js"');
      manifest.modules = JSON.parse(text)
        .filter(({ declarations, exports }) => declarations.some(isElementOrEvent) || exports.some(isDefinition))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
      for (const declaration of manifest.modules.flatMap(({ declarations }) => declarations)) {
        const { members, events } = declaration;
        if (members) declaration.members = members.filter(({ privacy }) => !privacy || privacy === 'public');
        // Every event has its @fires. What the analyzer infers besides from dispatchEvent has no name, or a wrong one.
        if (events) declaration.events = events.filter(({ description }) => description);
      }
    },
  };
}

function isElementOrEvent({ customElement, superclass }) {
  return customElement || superclass?.name === 'CustomEvent';
}

function isDefinition({ kind }) {
  return kind === 'custom-element-definition';
}
