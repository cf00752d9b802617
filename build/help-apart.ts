/** Leaves a rule's help out of the rule: to check words the engine needs no examples. */
import type { Plugin } from 'vite';
import { childrenOf, type SyntaxNode } from './constants.ts';

/** What is left out, by the modules it stands in: properties that nothing in the engine reads. */
const helpIn: readonly { modules: RegExp; leftOut: readonly string[] }[] = [
  { modules: /\/rules\/catalogue\/[a-z0-9-]+\.ts$/, leftOut: ['examples', 'checks', 'terms'] },
  { modules: /\/rules\/lexicon\/weak\/[a-z-]+\.ts$/, leftOut: ['weak', 'fine', 'fineWhen'] },
];

/** The plugin. */
export function helpApart(): Plugin {
  return {
    name: 'help-apart',
    transform: {
      order: 'post',
      handler(code, id) {
        const leftOut = helpIn.find(({ modules }) => modules.test(id))?.leftOut;
        if (!leftOut) return null;
        const cuts: SyntaxNode[] = [];
        const walk = (node: SyntaxNode) => {
          if (node.type === 'Property' && leftOut.includes(String((node.key as SyntaxNode).name))) cuts.push(node);
          else for (const child of childrenOf(node)) walk(child);
        };
        walk(this.parse(code) as unknown as SyntaxNode);
        let parted = code;
        for (const { start, end } of cuts.sort((a, b) => b.start - a.start)) {
          const comma = /^\s*,/.exec(parted.slice(end))?.[0].length ?? 0;
          parted = parted.slice(0, start) + parted.slice(end + comma);
        }
        return { code: parted, map: null };
      },
    },
  };
}
