/** What in a parsed program is a constant, and what its value is. */

/** A node of an ESTree, as Rolldown gives it. */
export interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

const isNode = (value: unknown): value is SyntaxNode => typeof value === 'object' && value !== null && 'type' in value;

/** The nodes below a node that are expressions: names of modules and of properties are none. */
export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  if (node.source || node.type === 'TaggedTemplateExpression' || typeof node.directive === 'string') return [];
  const isNamed = /^(Property|PropertyDefinition|MethodDefinition)$/.test(node.type) && node.computed !== true;
  return Object.entries(node)
    .filter(([name]) => !(isNamed && name === 'key'))
    .flatMap(([, value]) => value as SyntaxNode | SyntaxNode[])
    .filter(isNode);
}

/** Constants by the name a module gives them at its top. */
export type Named = ReadonlyMap<string, unknown>;

/** The declarations of constants at a module's top. */
export function topsOf(program: SyntaxNode): { id: SyntaxNode; init: SyntaxNode }[] {
  return (program.body as SyntaxNode[]).flatMap((statement) => {
    const declaration =
      statement.type === 'ExportNamedDeclaration' ? (statement.declaration as SyntaxNode | null) : statement;
    if (declaration?.type !== 'VariableDeclaration' || declaration.kind !== 'const') return [];
    return (declaration.declarations as { id: SyntaxNode; init: SyntaxNode }[]).filter(
      ({ id }) => id.type === 'Identifier',
    );
  });
}

/** The constants that a module names at its top, each of which may be made of those before it. */
export function namedIn(program: SyntaxNode): Named {
  const named = new Map<string, unknown>();
  for (const { id, init } of topsOf(program)) {
    const value = constantOf(init, named);
    if (value !== undefined) named.set(String(id.name), value);
  }
  return named;
}

/** A constant's value, if JSON can hold it; undefined when the node is none. */
export function constantOf(node: SyntaxNode, named: Named): unknown {
  if (node.type === 'Literal') return 'regex' in node || 'bigint' in node ? undefined : node.value;
  if (node.type === 'Identifier') return named.get(String(node.name));
  if (node.type === 'TemplateLiteral') return templateValue(node, named);
  if (node.type === 'BinaryExpression') return joined(node, named);
  if (node.type === 'ArrayExpression') return arrayValue(node, named);
  if (node.type === 'ObjectExpression') return objectValue(node, named);
  return undefined;
}

function templateValue({ expressions, quasis }: SyntaxNode, named: Named): unknown {
  const values = (expressions as SyntaxNode[]).map((expression) => constantOf(expression, named));
  if (values.some((value) => typeof value !== 'string')) return undefined;
  const words = (quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
  return words.map((piece, index) => piece + (values[index] ?? '')).join('');
}

function joined({ operator, left, right }: SyntaxNode, named: Named): unknown {
  const [before, after] = [constantOf(left as SyntaxNode, named), constantOf(right as SyntaxNode, named)];
  return operator === '+' && typeof before === 'string' && typeof after === 'string' ? before + after : undefined;
}

function arrayValue({ elements }: SyntaxNode, named: Named): unknown {
  const all: unknown[] = [];
  for (const element of elements as (SyntaxNode | null)[]) {
    const isSpread = element?.type === 'SpreadElement';
    const value = element ? constantOf(isSpread ? (element.argument as SyntaxNode) : element, named) : undefined;
    if (value === undefined || (isSpread && !Array.isArray(value))) return undefined;
    if (isSpread) all.push(...(value as unknown[]));
    else all.push(value);
  }
  return all;
}

function objectValue({ properties }: SyntaxNode, named: Named): unknown {
  const all: Record<string, unknown> = {};
  for (const property of properties as SyntaxNode[]) {
    const { type, computed, key } = property;
    const isSpread = type === 'SpreadElement';
    const value = constantOf((isSpread ? property.argument : property.value) as SyntaxNode, named);
    if (value === undefined || computed === true) return undefined;
    if (isSpread) {
      if (typeof value !== 'object' || Array.isArray(value)) return undefined;
      Object.assign(all, value);
    } else
      all[String((key as SyntaxNode).type === 'Identifier' ? (key as SyntaxNode).name : (key as SyntaxNode).value)] =
        value;
  }
  return all;
}
