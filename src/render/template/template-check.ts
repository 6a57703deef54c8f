// What a template may hold, checked on its syntax tree before anything runs.
import Handlebars from 'handlebars';
import type { Words } from '../../model/words.ts';
import { helpers } from '../helpers/index.ts';
import { BLOCKS } from './template-budget.ts';
import { errorAt, suggestion, templateError } from './template-error.ts';

const MOST_BYTES = 256 * 1024;
/** Nodes of one syntax tree: compiling takes time that grows with their square. */
const MOST_NODES = 20_000;
/** A block inside a block is two nodes deeper. */
const DEEPEST = 100;

/** A template as read: where it stands (shown in errors) and its text. */
export type TemplateSource = { readonly file: string; readonly text: string };

export type CheckedTemplate = {
  readonly program: hbs.AST.Program;
  /** The partials it calls, with the line of the first call. */
  readonly calls: ReadonlyMap<string, number>;
};

type Partials = Readonly<Record<string, TemplateSource>>;

/** Parses a template and checks what it calls; what is refused is said at `compileTemplate`. */
export function checkTemplate({ file, text }: TemplateSource, partials: Partials): CheckedTemplate {
  if (Buffer.byteLength(text) > MOST_BYTES) throw errorAt({ file }, TOO_LONG, SPLIT);
  const program = parse({ file, text });
  const calls = new Map<string, number>();
  for (const node of nodesOf(program, file)) {
    checkNode(node, file);
    if (node.type !== 'PartialStatement') continue;
    const name = partialName(node as hbs.AST.PartialStatement, file, partials);
    if (!calls.has(name)) calls.set(name, lineOf(node));
  }
  return { program, calls };
}

/** Refuses partials that call each other in a circle: it would never end. `checked` holds every partial reached. */
export function refuseCircles(checked: ReadonlyMap<string, CheckedTemplate>, partials: Partials): void {
  const finished = new Set<string>();
  const visit = (name: string, path: readonly string[]): void => {
    if (finished.has(name)) return;
    for (const [called, line] of checked.get(name)?.calls ?? []) {
      const from = [...path, name].indexOf(called);
      if (from >= 0) throw circle({ file: partials[name]?.file ?? name, line }, [...path, name, called].slice(from));
      visit(called, [...path, name]);
    }
    finished.add(name);
  };
  for (const name of checked.keys()) visit(name, []);
}

const TOO_LONG: Words = { fr: 'il dépasse 256 Ko.', en: 'it is longer than 256 KB.' };
const SPLIT: Words = { fr: 'Coupez-le en partiels.', en: 'Split it into partials.' };

function parse({ file, text }: TemplateSource): hbs.AST.Program {
  try {
    return Handlebars.parse(text);
  } catch (error) {
    throw templateError(error, file);
  }
}

/** Every node of the tree, in the order of the text. */
function* nodesOf(program: hbs.AST.Program, file: string): Generator<hbs.AST.Node> {
  const waiting: Branch[] = [{ value: program, depth: 0 }];
  let count = 0;
  for (let branch = waiting.pop(); branch; branch = waiting.pop()) {
    if (isNode(branch.value)) {
      yield branch.value;
      count += 1;
    }
    if (count > MOST_NODES || branch.depth > DEEPEST) throw errorAt({ file }, TOO_MANY, SPLIT);
    for (const child of branchesOf(branch)) waiting.push(child);
  }
}

/** A node of the tree, or a list or a record that stands between two nodes. */
type Branch = { readonly value: object; readonly depth: number };

/** What a branch holds, the last first; only nodes are a level deeper. */
function branchesOf({ value, depth }: Branch): readonly Branch[] {
  const below = isNode(value) ? depth + 1 : depth;
  return Object.values(value)
    .filter((child) => typeof child === 'object' && child !== null)
    .map((child) => ({ value: child, depth: below }))
    .reverse();
}

const TOO_MANY: Words = {
  fr: 'il contient trop d’expressions, ou trop de blocs les uns dans les autres.',
  en: 'it holds too many expressions, or too many blocks inside one another.',
};

function isNode(value: object): value is hbs.AST.Node {
  return 'type' in value && typeof value.type === 'string';
}

function checkNode(node: hbs.AST.Node, file: string): void {
  const place = { file, line: lineOf(node) };
  switch (node.type) {
    case 'PathExpression':
      // The engine is strict about what is printed only; so marked, it is about the values of helpers and blocks too.
      Object.assign(node, { strict: true });
      return;
    case 'Decorator':
    case 'DecoratorBlock':
    case 'PartialBlockStatement':
      throw errorAt(place, NO_INLINE, USE_FILE);
    case 'BlockStatement':
      checkBlock(node as hbs.AST.BlockStatement, place);
      return;
    case 'MustacheStatement':
    case 'SubExpression':
      checkCall(node as hbs.AST.MustacheStatement, place);
  }
}

const NO_INLINE: Words = {
  fr: 'les partiels écrits dans le modèle ({{#*…}}, {{#> …}}) ne sont pas admis.',
  en: 'partials written inside the template ({{#*…}}, {{#> …}}) are not allowed.',
};
const USE_FILE: Words = {
  fr: 'Mettez ce passage dans un fichier de templates/partials/ et appelez-le par son nom : {{> nom}}.',
  en: 'Put that passage in a file of templates/partials/ and call it by its name: {{> name}}.',
};

type TemplateLine = { readonly file: string; readonly line: number };

function checkBlock(block: hbs.AST.BlockStatement, place: TemplateLine): void {
  const name = originalOf(block.path);
  if (!BLOCKS.some((known) => known === name)) throw unknownName(place, `#${name}`, BLOCKS);
  if (block.params.length !== 1) throw wantsOne(place, `#${name}`);
  if (block.program?.blockParams?.length) {
    const what = { fr: '« as |nom| » n’est pas admis.', en: '"as |name|" is not allowed.' };
    throw errorAt(place, what, {
      fr: 'Dans le bloc, écrivez les champs par leur nom, et ../champ pour ceux du dehors.',
      en: 'Inside the block write fields by their name, and ../field for those outside.',
    });
  }
}

function checkCall({ path, params }: hbs.AST.MustacheStatement, place: TemplateLine): void {
  const name = originalOf(path);
  const known = Object.hasOwn(helpers, name);
  if (!known && params.length > 0) throw unknownName(place, name, Object.keys(helpers));
  if (known && params.length !== 1) throw wantsOne(place, name);
}

function unknownName(place: TemplateLine, name: string, known: readonly string[]): Error {
  const what = { fr: `« ${name} » n’est pas une fonction des modèles.`, en: `"${name}" is no template function.` };
  return errorAt(place, what, suggestion(name, known));
}

function wantsOne(place: TemplateLine, name: string): Error {
  return errorAt(
    place,
    { fr: `« ${name} » veut une valeur, une seule.`, en: `"${name}" takes one value, exactly one.` },
    {
      fr: `Écrivez {{${name} champ}} ; pour imprimer un champ qui porte ce nom, {{this.${name}}}.`,
      en: `Write {{${name} field}}; to print a field that bears this name, {{this.${name}}}.`,
    },
  );
}

/** The name of the partial called; refused when it is worked out when the template runs, or is not there. */
function partialName(node: hbs.AST.PartialStatement, file: string, partials: Partials): string {
  const place = { file, line: lineOf(node) };
  if (node.name.type === 'SubExpression') {
    const what = {
      fr: 'le nom d’un partiel ne peut pas être calculé.',
      en: 'the name of a partial cannot be computed.',
    };
    throw errorAt(place, what, USE_FILE);
  }
  const name = originalOf(node.name);
  if (Object.hasOwn(partials, name)) return name;
  const what = { fr: `il n’y a pas de partiel « ${name} ».`, en: `there is no partial "${name}".` };
  const names = Object.keys(partials);
  throw errorAt(place, what, names.length > 0 ? suggestion(name, names) : USE_FILE);
}

/** A chained `{{else if}}` has no place of its own. */
function lineOf({ loc }: Partial<hbs.AST.Node>): number {
  return loc?.start?.line ?? 1;
}

function originalOf(path: object): string {
  return 'original' in path ? String(path.original) : '';
}

function circle(place: TemplateLine, path: readonly string[]): Error {
  const arrows = path.join(' → ');
  return errorAt(
    place,
    { fr: `des partiels s’appellent en rond : ${arrows}.`, en: `partials call each other in a circle: ${arrows}.` },
    { fr: 'Retirez l’un de ces appels.', en: 'Take one of these calls away.' },
  );
}
