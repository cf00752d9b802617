/** The extension's engine, parted from its words by the build, says the same as the engine of the sources. */
import { fileURLToPath } from 'node:url';
import { runInThisContext } from 'node:vm';
import { expect, it } from 'vitest';
import { holder, parted } from '../build/parted-engine.ts';
import { alive } from '../extension/alive.ts';
import { appraiseBoxes } from '../extension/appraise-boxes.ts';
import { catalogue, type Field, type SectionLetter } from '../rules/index.ts';

const entry = fileURLToPath(new URL('../extension/appraise-boxes.ts', import.meta.url));

it('says word for word the same of the examples of every rule', { timeout: 60_000 }, async () => {
  const [program, words] = await parted(entry);
  const start = runInThisContext(`(${holder}) => {\n${program?.source}\nreturn engine;\n}`);
  const engine: { appraiseBoxes: typeof appraiseBoxes } = start(alive(JSON.parse(words?.source ?? '')));
  const sketches = catalogue.flatMap(({ examples }) =>
    examples.slice(0, 2).flatMap(({ weak, strong }) => [weak, strong]),
  );
  let findings = 0;
  for (const sketch of sketches) {
    const fields = Object.entries(sketch ?? {}).map(
      ([letter, text]): Field => ({
        id: letter,
        section: letter as SectionLetter,
        text: text.replace(/[«»]/g, ''),
        blocks: null,
      }),
    );
    const said = appraiseBoxes(fields);
    expect(engine.appraiseBoxes(fields)).toEqual(said);
    findings += said.findings.length;
  }
  expect(findings).toBeGreaterThan(catalogue.length);
});

it('leaves the help of rules out of the program, and out of its words', async () => {
  const files = await parted(entry);
  const help = catalogue.flatMap(({ checks, examples }) => [
    checks,
    ...examples.flatMap(({ strong }) => Object.values(strong ?? {})),
  ]);
  expect(help.filter((words) => words.length > 30 && files.some(({ source }) => source.includes(words)))).toEqual([]);
});
