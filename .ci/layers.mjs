// `npm run layers`: every import in src obeys the order of the layers.
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import ts from 'typescript';

const LIT = /^lit(\/|$)/;

/** What each layer may import: layers or single modules of src, layers of which it may see only types, packages. */
const LAYERS = {
  core: {},
  atlas: { layers: ['core'] },
  exam: { layers: ['core'] },
  locales: { layers: ['core/errors'], types: ['core', 'atlas', 'exam'] },
  integrations: { layers: ['core', 'atlas', 'exam', 'locales'] },
  styles: { packages: LIT },
  controllers: { layers: ['core', 'atlas', 'exam', 'locales', 'styles'], packages: LIT },
  elements: { layers: ['core', 'atlas', 'exam', 'locales', 'integrations', 'styles', 'controllers'], packages: LIT },
  define: { layers: ['elements'] },
  'server.ts': { layers: ['core', 'locales', 'elements', 'define'] },
  'index.ts': { layers: ['core', 'atlas', 'exam', 'locales', 'elements', 'define'] },
};

const files = readdirSync('src', { recursive: true })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => file.endsWith('.ts'));
const problems = files.flatMap((file) => importsOf(file).flatMap((imported) => judge(file, imported)));

console.log(problems.join('\n') || `Layers: ${files.length} modules, every import in order.`);
process.exit(problems.length > 0 ? 1 : 0);

function judge(file, { specifier, typeOnly }) {
  const layer = file.split('/')[0];
  const rules = LAYERS[layer];
  const complain = (reason) => [`src/${file} imports ${specifier}: ${reason}`];
  if (!rules) return complain(`${layer} is not in the table of layers.`);

  if (!specifier.startsWith('.')) {
    return rules.packages?.test(specifier) ? [] : complain(`${layer} may not import this package.`);
  }
  const target = posix.join(posix.dirname(file), specifier);
  const targetLayer = target.split('/')[0].replace(/\.js$/, '.ts');
  if (targetLayer === layer) {
    const isOtherElement = layer === 'elements' && target.split('/')[1] !== file.split('/')[1];
    return isOtherElement ? complain('elements know one another only by tag.') : [];
  }
  if ([targetLayer, target.replace(/\.js$/, '')].some((name) => rules.layers?.includes(name))) return [];
  if (!rules.types?.includes(targetLayer)) return complain(`${layer} may not import ${targetLayer}.`);
  return typeOnly ? [] : complain(`${layer} may import only types from ${targetLayer}.`);
}

/** Every import and re-export of a module: static, dynamic, and of types. */
function importsOf(file) {
  const source = ts.createSourceFile(file, readFileSync(join('src', file), 'utf8'), ts.ScriptTarget.Latest);
  const found = [];
  visit(source);
  return found;

  function visit(node) {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      found.push({ specifier: node.moduleSpecifier.text, typeOnly: isTypeOnly(node) });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      found.push({ specifier: node.arguments[0].text ?? '(computed)', typeOnly: false });
    } else if (ts.isImportTypeNode(node)) {
      found.push({ specifier: node.argument.literal.text, typeOnly: true });
    }
    ts.forEachChild(node, visit);
  }
}

function isTypeOnly(node) {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  return node.importClause?.isTypeOnly === true;
}
