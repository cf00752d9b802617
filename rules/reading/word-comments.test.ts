import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { appraise } from '../index.ts';
import { readFile, type WordComment, withWordComments } from './index.ts';
import { lettersIn } from './word-letters.ts';

const at = (path: string) => fileURLToPath(new URL(`../../test/${path}`, import.meta.url));
const files = [
  'samples/weak.docx',
  'samples/middling.docx',
  'samples/strong.docx',
  'fixtures/plans/f03-need-grid.docx',
  'fixtures/plans/f09-two-column-form.docx',
  'fixtures/plans/f13-tracked.docx',
];
const mainOf = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());

async function commented(path: string) {
  const bytes = new Uint8Array(readFileSync(at(path)));
  const { field, notChecked } = await readFile(path, bytes);
  const about = { whole: true, passage: false, kind: null, today: null, dob: null, year: null, notChecked };
  const { findings } = appraise({ id: null, fields: [field], ...about });
  const comments = findings.map(
    ({ span, message, instead }): WordComment => ({ at: span, paragraphs: [message, ...instead] }),
  );
  return { bytes, text: field.text, findings, comments, ...withWordComments(bytes, field.text, comments) };
}

/** Each letter with the look of its run, and what each comment covers. */
function looksOf(xml: string) {
  const { text, letters } = lettersIn(xml);
  return letters.map(({ run }, index) => text[index] + run.opening.replace(/^<w:r[^>]*>/, ''));
}
function coveredBy(xml: string, id: number): string {
  const between = xml.slice(
    xml.indexOf(`<w:commentRangeStart w:id="${id}"/>`),
    xml.indexOf(`<w:commentRangeEnd w:id="${id}"/>`),
  );
  return lettersIn(between).text;
}

describe.each(files)('a commented copy of %s', (path) => {
  test('has every finding over its very words, and the same letters of the same looks', async () => {
    const { bytes, findings, file, notPlaced, text } = await commented(path);
    expect(findings.length).toBeGreaterThan(0);
    expect(notPlaced).toEqual([]);
    const [before, after] = [mainOf(bytes), mainOf(file)];
    expect(looksOf(after)).toEqual(looksOf(before));
    const known = before.match(/<w:commentRangeStart /g)?.length ?? 0;
    for (const [index, { span, quote }] of findings.entries()) {
      if (span) expect(coveredBy(after, known + index)).toBe(quote.replaceAll(/\s/g, ''));
    }
    expect((await readFile(path, file)).field.text).toBe(text);
  });

  test('leaves every other part of the file byte for byte', async () => {
    const { bytes, file } = await commented(path);
    const [before, after] = [unzipSync(bytes), unzipSync(file)];
    const changed = Object.keys(after).filter(
      (name) => !before[name] || Buffer.compare(before[name], after[name] ?? new Uint8Array()) !== 0,
    );
    const allowed = ['[Content_Types].xml', 'word/_rels/document.xml.rels', 'word/comments.xml', 'word/document.xml'];
    expect(changed.filter((name) => !allowed.includes(name))).toEqual([]);
    expect(Object.keys(before).filter((name) => !after[name])).toEqual([]);
  });
});

test('LibreOffice opens the copy, and reads the same words', async (context) => {
  const office = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path));
  if (!office) return context.skip('LibreOffice is not here.');
  const { bytes, file, comments } = await commented('samples/weak.docx');
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-comments-'));
  writeFileSync(join(folder, 'before.docx'), bytes);
  writeFileSync(join(folder, 'after.docx'), file);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const convert = (to: string) =>
    spawnSync(office, [
      profile,
      '--headless',
      '--convert-to',
      to,
      '--outdir',
      folder,
      join(folder, 'before.docx'),
      join(folder, 'after.docx'),
    ]);
  convert('txt:Text (encoded):UTF8');
  expect(readFileSync(join(folder, 'after.txt'), 'utf8')).toBe(readFileSync(join(folder, 'before.txt'), 'utf8'));
  convert('fodt');
  const opened = readFileSync(join(folder, 'after.fodt'), 'utf8');
  expect(opened.match(/<office:annotation /g)).toHaveLength(comments.length);
}, 180_000);
