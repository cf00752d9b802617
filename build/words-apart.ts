/**
 * Parts a program from its words. Most of what the engine weighs is word lists: as a file of their own they are read as
 * data, and are no part of the program that the browser starts.
 */
import type { Plugin } from 'vite';
import { pattern } from '../extension/alive.ts';
import { childrenOf, constantOf, type Named, namedIn, type SyntaxNode, topsOf } from './constants.ts';
import type { Snapshot } from './snapshot.ts';

/** Constants whose JSON is shorter than this stay in the program, in UTF-16 code units. */
const least = 8;

export interface WordsApart {
  /** Modules that are parted. */
  modules: RegExp;
  /** The file's name: a JSON array. */
  file: string;
  /** What the program calls that array; whoever runs it sees to it that the name is there. */
  holder: string;
  /** What constants come to that are not written out. */
  snapshot: Snapshot;
}

/** The plugin. The program's meaning stays: a constant becomes a look-up of the same constant. */
export function wordsApart({ modules, file, holder, snapshot }: WordsApart): Plugin {
  // Modules are read in no certain order, so a place is given to each constant when the program stands complete.
  const names = new Map<string, string>();
  const values: string[] = [];
  const nameOf = ({ value, isOwn }: Constant) => {
    const json = JSON.stringify(value);
    const known = (isOwn ? null : names.get(json)) ?? `__apart_${values.push(json) - 1}__`;
    if (!isOwn) names.set(json, known);
    return known;
  };
  return {
    name: 'words-apart',
    transform: {
      order: 'post',
      handler(code, id) {
        if (!modules.test(id)) return null;
        let parted = code;
        const program = this.parse(code) as unknown as SyntaxNode;
        for (const constant of constantsIn(program, snapshot.get(id) ?? none)) {
          const { start, end, as } = constant;
          parted = parted.slice(0, start) + as(nameOf(constant)) + parted.slice(end);
        }
        return { code: parted, map: null };
      },
    },
    generateBundle(_options, bundle) {
      const words: unknown[] = [];
      const places = new Map<string, number>();
      const placeOf = (index: string) => {
        const place = places.get(index) ?? words.push(JSON.parse(values[Number(index)] ?? 'null')) - 1;
        places.set(index, place);
        return place;
      };
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        if (chunk.code.includes(holder)) throw new Error(`The program has a name “${holder}” of its own.`);
        // Words that have a name come first, in a row: the program then names them all at once, without their places.
        const first: string[] = [];
        const rest = chunk.code.replace(
          /^\tvar ([\w$]+) = __apart_(\d+)__;\n/gm,
          (all, name: string, index: string) => {
            if (places.has(index)) return all;
            placeOf(index);
            first.push(name);
            return '';
          },
        );
        const code = rest.replace(/__apart_(\d+)__/g, (_all, index: string) => `${holder}[${placeOf(index)}]`);
        chunk.code = code.replace('{\n', () => `{\nvar [${first.join(', ')}] = ${holder};\n`);
      }
      this.emitFile({ type: 'asset', fileName: file, source: JSON.stringify(words) });
    },
  };
}

interface Constant {
  start: number;
  end: number;
  value: unknown;
  /** No other constant may be the same object: it remembers something. */
  isOwn: boolean;
  /** How the place of it is written, around the name. */
  as(name: string): string;
}

/**
 * The largest constants of a module, last first. In a function only text, for a list that each call makes stays its own;
 * but for what is yielded, a rule's flag, in which whoever reads it changes nothing.
 */
function constantsIn(program: SyntaxNode, found: Named): Constant[] {
  const all: Constant[] = [];
  const named = namedIn(program);
  const tops = new Map(topsOf(program).map(({ id, init }) => [init, found.get(String(id.name))]));
  const take = (
    { start, end }: Pick<SyntaxNode, 'start' | 'end'>,
    value: unknown,
    { isOwn = false, as = (name: string) => name }: Partial<Pick<Constant, 'isOwn' | 'as'>> = {},
  ) => {
    if (JSON.stringify(value).length < least) return false;
    all.push({ start, end, value, isOwn, as });
    return true;
  };
  const walk = (node: SyntaxNode, isInFunction: boolean, isYielded = false) => {
    const ran = tops.get(node);
    if (ran !== undefined && take(node, ran, { isOwn: typeof ran === 'object' })) return;
    // A name in a function may be one of its own.
    const value = node.type === 'Identifier' ? undefined : constantOf(node, isInFunction ? none : named);
    const isWanted = typeof value === 'string' || (!isInFunction && typeof value === 'object' && value !== null);
    if (isWanted && take(node, value)) return;
    const regex = node.regex as { pattern: string; flags: string } | undefined;
    // A pattern with the flag g or y remembers where it stopped: in a function each call must have its own.
    const remembers = regex !== undefined && /[gy]/.test(regex.flags);
    if (regex && !(isInFunction && remembers))
      take(node, { [pattern]: [regex.pattern, regex.flags] }, { isOwn: remembers });
    if (node.type === 'TemplateElement')
      take(node, (node.value as { cooked: string }).cooked, { as: (name) => `\${${name}}` });
    const run = !isInFunction || isYielded ? runOf(node, isInFunction ? none : named) : null;
    const isTaken = run !== null && take(run, run.value, { as: (name) => `...${name}` });
    for (const child of childrenOf(node)) {
      if (isTaken && child.start >= run.start && child.end <= run.end) continue;
      walk(child, isInFunction || /Function/.test(node.type), node.type === 'YieldExpression');
    }
  };
  walk(program, false);
  return all.sort((a, b) => b.start - a.start);
}

const none: Named = new Map();

/** The first two or more constant properties in a row, null when there are none: "id", "title" and the like of a rule. */
function runOf({ type, properties }: SyntaxNode, named: Named): Run | null {
  if (type !== 'ObjectExpression') return null;
  const all = properties as SyntaxNode[];
  const isConstant = all.map((property) => constantOf(objectOf([property]), named) !== undefined);
  const from = isConstant.findIndex((is, index) => is && isConstant[index + 1]);
  if (from < 0) return null;
  const next = isConstant.indexOf(false, from);
  const run = all.slice(from, next < 0 ? all.length : next);
  const [first, last] = [run[0], run.at(-1)];
  return first && last ? { start: first.start, end: last.end, value: constantOf(objectOf(run), named) } : null;
}

interface Run {
  start: number;
  end: number;
  value: unknown;
}

const objectOf = (properties: readonly SyntaxNode[]): SyntaxNode => ({
  type: 'ObjectExpression',
  start: 0,
  end: 0,
  properties,
});
