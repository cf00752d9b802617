/** Generated plans as files of three kinds, in a folder a team: `node test/scale/make.mjs COUNT FOLDER`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toMarkdown, toPage, toWord } from '../fixtures/writers.mjs';
import { generatedPlan } from './plan.mjs';

/**
 * Writes plans number `first` to `first + count - 1`, and gives their paths from the folder.
 * @param {string} folder @param {number} count @param {number} [first]
 */
export async function makePlans(folder, count, first = 1) {
  const paths = [];
  for (let number = first; number < first + count; number++) {
    const { team, blocks } = generatedPlan(number);
    const kind = /** @type {const} */ (['docx', 'md', 'html'])[number % 3];
    const path = join(team, `plan-${String(number).padStart(5, '0')}.${kind}`);
    mkdirSync(join(folder, team), { recursive: true });
    const bytes = kind === 'docx' ? await toWord(blocks) : kind === 'md' ? toMarkdown(blocks) : toPage(blocks);
    writeFileSync(join(folder, path), bytes);
    paths.push(path);
  }
  return paths;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [count = '', folder = ''] = process.argv.slice(2);
  if (!/^\d+$/.test(count) || folder === '')
    throw new Error('Say how many, and where: node test/scale/make.mjs 200 FOLDER');
  await makePlans(folder, Number(count));
}
