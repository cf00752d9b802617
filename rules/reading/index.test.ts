import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ReadError, readFile, readHtml, readMarkdown, readPlain } from './index.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
const textOf = async (name: string, bytes: Uint8Array) => (await readFile(name, bytes)).field.text;

/** Reads a file that must be refused, and gives back what the writer is told. */
async function refusal(name: string, bytes: Uint8Array): Promise<string> {
  const error = await readFile(name, bytes).then(
    () => new Error('it was read'),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ReadError);
  return error instanceof Error ? error.message : '';
}

const body = (text: string) =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`;

describe('choosing a reader', () => {
  it('goes by content first, then by name', async () => {
    const html = utf8('\n<!-- saved --><!DOCTYPE html><p>a<br>b');
    for (const name of ['plan.html', 'plan.doc', 'plan', 'plan.md']) expect(await textOf(name, html)).toBe('a\nb');
    const markdown = utf8('# a *b*');
    expect(await textOf('plan.MD', markdown)).toBe('a b');
    expect(await textOf('plan.markdown', markdown)).toBe('a b');
    expect(await textOf('plan.txt', markdown)).toBe('# a *b*');
    expect(await textOf('plan', markdown)).toBe('# a *b*');
    expect(await textOf('plan.htm', utf8('a <b>c</b>'))).toBe('a c');
    expect(await textOf('plan.txt', zipSync({ 'word/document.xml': utf8(body('a')) }))).toBe('a');
  });

  it('gives plain text without blocks, under the id asked for', async () => {
    const { field, notChecked } = await readFile('a.txt', utf8('one\r\n\r\n two\tthree'), { fieldId: 'box' });
    expect(field).toEqual({ id: 'box', text: 'one\n\n two\tthree', section: null, blocks: null });
    expect(notChecked).toEqual([]);
  });

  it('takes an empty file for an empty draft', async () => {
    for (const name of ['a.docx', 'a.md', 'a.html', 'a.txt']) expect(await textOf(name, new Uint8Array())).toBe('');
  });
});

describe('decoding', () => {
  it('reads UTF-8 and UTF-16 by their marks, else UTF-8, else the Windows alphabet', async () => {
    const words = 'Zoë’s – 😀';
    expect(await textOf('a.txt', utf8(`\ufeff${words}`))).toBe(words);
    const units = Array.from({ length: words.length }, (_, at) => words.charCodeAt(at));
    const little = units.flatMap((unit) => [unit & 255, unit >> 8]);
    const big = units.flatMap((unit) => [unit >> 8, unit & 255]);
    expect(await textOf('a.txt', Uint8Array.from([0xff, 0xfe, ...little]))).toBe(words);
    expect(await textOf('a.txt', Uint8Array.from([0xfe, 0xff, ...big]))).toBe(words);
    expect(await textOf('a.txt', latin1('Zo\xeb\x92s \x96 \x80'))).toBe('Zoë’s – €');
  });

  it('keeps a UTF-8 file whole when one character of it is broken', async () => {
    const bytes = utf8('Zoë’s “plan”?');
    bytes[bytes.length - 1] = 0xe2;
    expect(await textOf('a.txt', bytes)).toBe('Zoë’s “plan”\ufffd');
  });
});

describe('files that cannot be read', () => {
  const word = zipSync({ 'word/document.xml': utf8(body('Mina likes maps. '.repeat(500))), 'word/a.png': utf8('x') });

  it.each([
    ['a.pdf', latin1('%PDF-1.7 x'), /^This PDF is damaged/],
    ['a.docx', latin1('%PDF-1.7 x'), /^This PDF is damaged/],
    ['a.docx', latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), /locked with a password or is an old \.doc file/],
    ['a.png', latin1('\x89PNG\r\n\x1a\n'), /picture/],
    ['a.jpg', latin1('\xff\xd8\xff\xe0'), /picture/],
    ['a.rtf', latin1('{\\rtf1 x}'), /rich text/],
    ['a.docx', utf8('just text'), /named like a Word file but is not one/],
    ['a.txt', Uint8Array.from({ length: 500 }, (_, n) => n % 32), /holds no text/],
    ['a.odt', zipSync({ 'content.xml': utf8('<a/>') }), /OpenDocument/],
    ['a.xml', utf8('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>'), /Word XML/],
    ['a.docx', zipSync({ 'notes.txt': utf8('x') }), /zip, not a Word document/],
    [
      'cells.docx',
      zipSync({
        'word/document.xml': utf8(`<w:document><w:tbl>${'<w:tc></w:tc>'.repeat(100_000)}</w:tbl></w:document>`),
      }),
      /more than 20,000 cells/,
    ],
    [
      'entities.docx',
      zipSync({ 'word/document.xml': utf8(`<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]>${body('&x;')}`) }),
      /could not be read/,
    ],
    ['a.docx', zipSync({ 'word/document.xml': utf8('<w:document>') }), /could not be read/],
  ])('%s', async (name, bytes, message) => {
    expect(await refusal(name, bytes)).toMatch(message);
  });

  it('a .docx cut short anywhere, or with a broken part', async () => {
    for (const length of [30, 200, word.length - 60, word.length - 1]) {
      expect(await refusal('a.docx', word.slice(0, length))).toMatch(/damaged or was cut short|no text/);
    }
    const broken = word.slice();
    broken.fill(0xff, 60, 100);
    expect(await refusal('a.docx', broken)).toMatch(/damaged or was cut short|could not be read/);
  });

  it('a .docx whose parts are locked', async () => {
    const locked = word.slice();
    const at = locked.findIndex(
      (_, index) => String.fromCharCode(...locked.subarray(index, index + 4)) === 'PK\x01\x02',
    );
    locked[at + 8] = 1;
    expect(await refusal('a.docx', locked)).toMatch(/locked with a password/);
  });

  it('zip bombs: too many parts, too large as said, too large in truth', async () => {
    const many = Object.fromEntries(Array.from({ length: 5_001 }, (_, n) => [`word/${n}.xml`, new Uint8Array()]));
    expect(await refusal('a.docx', zipSync(many))).toMatch(/far more than a plan could hold/);
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(9_000_000) }, { level: 1 });
    const view = new DataView(bomb.buffer);
    const list = view.getUint32(bomb.length - 22 + 16, true);
    for (const said of [4_000_000_000, 1_000]) {
      view.setUint32(22, said, true);
      view.setUint32(list + 24, said, true);
      expect(await refusal('a.docx', bomb)).toMatch(/far more than a plan could hold/);
    }
  }, 30_000);

  it('text and files longer than any plan', async () => {
    const long = 'word '.repeat(1_000_001);
    for (const read of [readPlain, readMarkdown, readHtml]) expect(() => read(long, 'plan')).toThrow(/5 million/);
    expect(await refusal('a.txt', new Uint8Array(50_000_001))).toMatch(/larger than 50 MB/);
  });

  it('a .docx made to keep a parser busy', async () => {
    for (const hostile of ['<'.repeat(2_000_000), '<w:p>'.repeat(500_000), '<w:tbl><w:tr><w:tc>'.repeat(300)]) {
      const file = zipSync({ 'word/document.xml': utf8(`<w:document>${hostile}`) });
      expect(await refusal('a.docx', file)).toMatch(/could not be read/);
    }
  }, 30_000);

  it('says nothing of the plan in any message', async () => {
    const messages = await Promise.all([
      refusal('Mina.docx', utf8('Mina likes maps')),
      refusal('Mina.docx', zipSync({ 'word/document.xml': utf8('<w:document>Mina') })),
      refusal('Mina.docx', zipSync({ 'Mina.txt': utf8('Mina') })),
    ]);
    expect(messages.join(' ')).not.toMatch(/Mina/);
  });
});
