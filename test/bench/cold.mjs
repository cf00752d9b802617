/** Run in a process of its own: loads one thing, reads the first words given on standard input, and prints its processor time. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { spent } from './measure.mjs';

const [what = '', path = ''] = process.argv.slice(2);
const text = readFileSync(0, 'utf8');
const before = spent();
const module = await import(pathToFileURL(path).href);
const loaded = spent();
if (what === 'engine') {
  const field = { id: 'plan', text, section: null, blocks: null };
  const about = {
    id: null,
    whole: true,
    passage: false,
    kind: null,
    today: null,
    dob: null,
    year: null,
    notChecked: [],
  };
  module.appraise({ ...about, fields: [field] });
} else module.default(text);
console.log(JSON.stringify({ load: loaded - before, first: spent() - loaded }));
