/**
 * Parts a program from its words. Most of what the engine weighs is word lists: as a file of their own they are read as
 * data, and are no part of the program that the browser starts.
 */
import type { Plugin } from 'vite';
import { childrenOf, constantOf, type Named, namedIn, type SyntaxNode } from './constants.ts';

/** Constants whose JSON is shorter than this stay in the program, in UTF-16 code units. */
const least = 12;

export interface WordsApart {
  /** Modules that are parted. */
  modules: RegExp;
  /** The file's name: a JSON array. */
  file: string;
  /** What the program calls that array; whoever runs it sees to it that the name is there. */
  holder: string;
}

/** The plugin. The program's meaning stays: a constant becomes a look-up of the same constant. */
export function wordsApart({ modules, file, holder }: WordsApart): Plugin {
  // Modules are read in no certain order, so a place is given to each constant when the program stands complete.
  const names = new Map<string, string>();
  const nameOf = (value: unknown) => {
    const json = JSON.stringify(value);
    const known = names.get(json) ?? `__apart_${names.size}__`;
    names.set(json, known);
    return known;
  };
  return {
    name: 'words-apart',
    transform: {
      order: 'post',
      handler(code, id) {
        if (!modules.test(id)) return null;
        let parted = code;
        for (const { start, end, value, as } of constantsIn(this.parse(code) as unknown as SyntaxNode)) {
          parted = parted.slice(0, start) + as(nameOf(value)) + parted.slice(end);
        }
        const patterns = new Set(parted.match(/__kept__apart_\d+__\w*/g));
        return { code: [...patterns].map((name) => `var ${name};\n`).join('') + parted, map: null };
      },
    },
    generateBundle(_options, bundle) {
      const words: unknown[] = [];
      const places = new Map<string, number>();
      const byName = new Map([...names].map(([json, name]) => [name, json]));
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        if (chunk.code.includes(holder)) throw new Error(`The program has a name “${holder}” of its own.`);
        chunk.code = chunk.code.replace(/(?<!__kept)__apart_\d+__(?!\w)/g, (name) => {
          const place = places.get(name) ?? words.push(JSON.parse(byName.get(name) ?? 'null')) - 1;
          places.set(name, place);
          return `${holder}[${place}]`;
        });
      }
      this.emitFile({ type: 'asset', fileName: file, source: JSON.stringify(words) });
    },
  };
}

interface Constant {
  start: number;
  end: number;
  value: unknown;
  /** How the place of it is written, around the name. */
  as(name: string): string;
}

/** The largest constants of a module, last first. In a function only text: a list that each call makes stays its own. */
function constantsIn(program: SyntaxNode): Constant[] {
  const found: Constant[] = [];
  const named = namedIn(program);
  const take = (
    { start, end }: Pick<SyntaxNode, 'start' | 'end'>,
    value: unknown,
    as: Constant['as'] = (name) => name,
  ) => {
    if (JSON.stringify(value).length < least) return false;
    found.push({ start, end, value, as });
    return true;
  };
  const walk = (node: SyntaxNode, isInFunction: boolean) => {
    // A name in a function may be one of its own.
    const value = node.type === 'Identifier' ? undefined : constantOf(node, isInFunction ? none : named);
    const isWanted = typeof value === 'string' || (!isInFunction && typeof value === 'object' && value !== null);
    if (isWanted && take(node, value)) return;
    const regex = node.regex as { pattern: string; flags: string } | undefined;
    // A pattern with the flag g or y remembers where it stopped: in a function each call must have its own.
    if (regex && !(isInFunction && /[gy]/.test(regex.flags)))
      take(node, regex.pattern, (name) => made(name, regex.flags, isInFunction));
    if (node.type === 'TemplateElement') take(node, (node.value as { cooked: string }).cooked, (name) => `\${${name}}`);
    const run = node.type === 'ObjectExpression' && !isInFunction ? firstOf(node, named) : null;
    const isTaken = run !== null && take(run, run.value, (name) => `...${name}`);
    for (const child of childrenOf(node)) {
      if (isTaken && child.start >= run.start && child.end <= run.end) continue;
      walk(child, isInFunction || /Function/.test(node.type));
    }
  };
  walk(program, false);
  return found.sort((a, b) => b.start - a.start);
}

const none: Named = new Map();

/** A pattern made of its words; in a function at the first call, and kept. */
function made(name: string, flags: string, isInFunction: boolean): string {
  const make = `new RegExp(${name}, "${flags}")`;
  return isInFunction ? `(${kept(name, flags)} ??= ${make})` : make;
}

/** What a pattern made of these words is called in its module. */
const kept = (name: string, flags: string) => `__kept${name}${flags}`;

/** The constant properties that an object starts with, null when fewer than two: "id", "title" and the like of a rule. */
function firstOf({ properties }: SyntaxNode, named: Named): { start: number; end: number; value: unknown } | null {
  const all = properties as SyntaxNode[];
  const other = all.findIndex((property) => constantOf(objectOf([property]), named) === undefined);
  const run = all.slice(0, other);
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || first === last) return null;
  return { start: first.start, end: last.end, value: constantOf(objectOf(run), named) };
}

const objectOf = (properties: readonly SyntaxNode[]): SyntaxNode => ({
  type: 'ObjectExpression',
  start: 0,
  end: 0,
  properties,
});
