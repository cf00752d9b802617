/**
 * How well names and numbers are found in texts whose identifiers are known: `node test/measure-stand-ins.mjs FILE.jsonl`, one
 * `{"text": …, "identifiers": [{"text": …, "kind": …, "start"?: …}]}` a line. Needs `node test/build.mjs` before.
 */
import { readFileSync } from 'node:fs';

const { findIdentifiers } = await import('../dist/rules/stand-ins/index.js');
const { measure } = await import('../dist/rules/stand-ins/measure.js');
const [file] = process.argv.slice(2);
if (!file) {
  console.error('Name a file of JSON lines.');
  process.exit(2);
}
const items = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line));
const { recall, words, over } = measure(items, findIdentifiers);
for (const [kind, { found, of, missed }] of recall) {
  console.log(`${kind}: ${found} of ${of} found, ${(found / of).toFixed(3)}`);
  for (const one of missed) console.log(`  missed: ${one}`);
}
console.log(
  `${over.length} of ${words} words replaced where nothing stands: ${((1000 * over.length) / words).toFixed(2)} in 1,000`,
);
for (const one of over) console.log(`  ${one}`);
