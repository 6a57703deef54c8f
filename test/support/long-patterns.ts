import ts from 'typescript';

/** The longest pattern that anybody takes in at a look, without slashes and flags. */
const LONGEST = 80;

/**
 * The places of a source where a pattern is too long: a regular expression, or a piece of text that is handed to `RegExp`
 * or written as `String.raw`. A pattern built from named parts is as long as its longest piece.
 */
export function longPatterns(file: string, text: string): readonly string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  return [...piecesIn(source, false)].flatMap((piece) => {
    const { length } = patternOf(piece);
    if (length <= LONGEST) return [];
    const { line } = source.getLineAndCharacterOfPosition(piece.getStart(source));
    return [`${file}:${line + 1}: ${length} characters`];
  });
}

/** The pieces of patterns under a node, which may itself be part of what builds one. */
function* piecesIn(node: ts.Node, within: boolean): Generator<ts.LiteralLikeNode> {
  if (ts.isRegularExpressionLiteral(node) || (within && isText(node))) yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    children.push(child);
  });
  const below = within || buildsPattern(node);
  for (const child of children) yield* piecesIn(child, below);
}

function isText(node: ts.Node): node is ts.LiteralLikeNode {
  return ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
}

function buildsPattern(node: ts.Node): boolean {
  if (ts.isTaggedTemplateExpression(node))
    return ts.isPropertyAccessExpression(node.tag) && node.tag.name.text === 'raw';
  return (
    (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === 'RegExp'
  );
}

function patternOf(piece: ts.LiteralLikeNode): string {
  if (ts.isRegularExpressionLiteral(piece)) return piece.text.slice(1, piece.text.lastIndexOf('/'));
  return (piece as ts.TemplateLiteralLikeNode).rawText ?? piece.text;
}
