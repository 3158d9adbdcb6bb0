/** What the site builder makes of a text, read as a program without running it: is it words and tags, or does it do something? */
import { satteri } from '@astrojs/markdown-satteri';
import ts from 'typescript';

/** Tags that Markdown is turned into. */
const TAGS = new Set(
  'p a strong em del code pre br hr blockquote ul ol li h1 h2 h3 h4 h5 h6 table thead tbody tr th td sup section'.split(' '),
);
const COMPONENTS = new Set(['Note', 'Warning', 'Service', 'Wait', '_Fragment']);
const FUNCTIONS = new Set(['_createMdxContent', 'MDXContent', '_missingMdxReference']);

const builder = await satteri().createMdxRenderer?.(
  { syntaxHighlight: false, gfm: true, smartypants: true },
  { optimize: false, srcDir: new URL('../../src/', import.meta.url) },
);

/** Compiles a text as Astro does: with its front matter blanked out above it. */
export async function compileText(body: string): Promise<string> {
  if (!builder) throw new Error('This version of Astro compiles MDX in another way. Look in node_modules/@astrojs/mdx.');
  const { code } = await builder.process(`   \n        \n   \n${body}`, '/content/news/x.mdx', { title: 'x' });
  return code;
}

/** Everything in a compiled text that is more than words, plain tags and the listed components. Empty means that nothing in it can run. */
export function findProgramIn(code: string): string[] {
  const found: string[] = [];
  const source = ts.createSourceFile('x.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const report = (node: ts.Node) => found.push(node.getText().slice(0, 200));
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement)) {
      if (statement.moduleSpecifier.getText() !== '"astro/jsx-runtime"') report(statement);
    } else if (ts.isFunctionDeclaration(statement)) {
      const name = statement.name?.text ?? '';
      if (name === '_createMdxContent') checkContent(statement, report);
      else if (!FUNCTIONS.has(name) && !isListOfHeadings(statement.getText())) report(statement);
    } else if (statement.getText() !== 'export const frontmatter = {"title":"x"};') report(statement);
  }
  return found;
}

function isListOfHeadings(text: string): boolean {
  const list = /^export function getHeadings\(\) \{ return (\[[\s\S]*\]); \}$/.exec(text)?.[1];
  try {
    return Array.isArray(JSON.parse(list ?? ''));
  } catch {
    return false;
  }
}

type Report = (node: ts.Node) => void;

/** The function that makes the content may name its tags and components, and return them. */
function checkContent({ body }: ts.FunctionDeclaration, report: Report) {
  for (const statement of body?.statements ?? []) {
    const text = statement.getText();
    const isOpening =
      /^const _components = (?:Object\.assign\(\{[\s\w:",-]*\}, props\.components\)|props\.components \|\| \{\});$/.test(text) ||
      /^const \{ (\w+(, )?)+ \} = (_components|props\.components \|\| \{\});$/.test(text) ||
      /^if \(!(\w+)\) _missingMdxReference\("\1", true\);$/.test(text);
    if (isOpening) continue;
    if (ts.isReturnStatement(statement) && statement.expression) checkMade(statement.expression, report);
    else report(statement);
  }
}

/** What is returned is made of calls of jsx with a tag and its attributes, and of words. */
function checkMade(node: ts.Expression, report: Report) {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isNumericLiteral(node)) return;
  if (node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword) return;
  if (ts.isArrayLiteralExpression(node)) {
    node.elements.forEach((element) => checkMade(element, report));
    return;
  }
  if (!ts.isCallExpression(node) || !/^_jsxs?$/.test(node.expression.getText())) {
    report(node);
    return;
  }
  const [tag, attributes, ...rest] = node.arguments;
  if (!tag || !isKnownTag(tag) || rest.length > 0) report(node);
  if (attributes && ts.isObjectLiteralExpression(attributes)) attributes.properties.forEach((property) => checkAttribute(property, report));
  else report(node);
}

function isKnownTag(tag: ts.Expression): boolean {
  if (ts.isPropertyAccessExpression(tag)) return tag.expression.getText() === '_components' && TAGS.has(tag.name.text);
  return ts.isIdentifier(tag) && COMPONENTS.has(tag.text);
}

function checkAttribute(property: ts.ObjectLiteralElementLike, report: Report) {
  if (!ts.isPropertyAssignment(property) || ts.isComputedPropertyName(property.name)) {
    report(property);
    return;
  }
  const name = ts.isStringLiteral(property.name) ? property.name.text : property.name.getText();
  const value = property.initializer;
  if (/^on|^(src|srcset|srcdoc|action|formaction|style|slot|is|set:.*|client:.*)$/i.test(name)) {
    // Alignment of a table, which the site turns into a class.
    if (!/^style: \{ textAlign: "(left|right|center)" \}$/.test(property.getText())) report(property);
    return;
  }
  if (name === 'href' && !(ts.isStringLiteral(value) && leadsToPage(value.text))) report(property);
  checkMade(value, report);
}

/** Asks the address itself where it leads, as a browser would. */
function leadsToPage(href: string): boolean {
  const url = URL.parse(href, 'https://here.example/services/x/');
  if (!url) return false;
  if (url.protocol === 'mailto:' || url.protocol === 'tel:') return true;
  return ['https:', 'http:'].includes(url.protocol) && (url.host === 'here.example' || /^https?:\/\//i.test(href));
}
