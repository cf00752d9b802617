/** The command as people run it: the built one, in a process of its own. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { appraisalSchema } from '../rules/contract.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const command = `${root}dist/rules/cli/main.js`;
const weak = 'test/samples/weak.docx';
const strong = 'test/samples/strong.docx';

function run(args: readonly string[], input = '') {
  const done = spawnSync(process.execPath, [command, ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { code: done.status, out: done.stdout, told: done.stderr };
}

const failedLine = z.object({ id: z.string().nullable(), error: z.object({ message: z.string() }) });

// Each test starts processes of its own, which a busy machine is slow to give.
vi.setConfig({ testTimeout: 60_000 });

beforeAll(() => {
  execFileSync(process.execPath, ['test/build.mjs'], { cwd: root });
}, 120_000);

describe('files', () => {
  test('one file is one Appraisal that keeps the contract, and every span is its quote', () => {
    const { code, out, told } = run(['appraise', weak, '--json']);
    expect({ code, told }).toEqual({ code: 0, told: '' });
    const appraisal = appraisalSchema.parse(JSON.parse(out));
    expect(appraisal.id).toBe(weak);
    expect(appraisal.findings.length).toBeGreaterThan(5);
    for (const { span, quote } of appraisal.findings) {
      if (span === null) continue;
      const text = appraisal.fields.find(({ id }) => id === span.field)?.text ?? '';
      expect(text.slice(span.start, span.end)).toBe(quote);
    }
    for (const { span, text } of appraisal.items) {
      const whole = appraisal.fields.find(({ id }) => id === span.field)?.text ?? '';
      expect(whole.slice(span.start, span.end)).toBe(text);
    }
  });

  test('several files are an array, and one that cannot be read does not stop the others', () => {
    const { code, out, told } = run(['appraise', weak, 'test/samples/no-such.docx', strong, '--json']);
    expect(code).toBe(2);
    expect(told).toBe('test/samples/no-such.docx: There is no such file.\n');
    const appraisals = z.array(appraisalSchema).parse(JSON.parse(out));
    expect(appraisals.map(({ id }) => id)).toEqual([weak, strong]);
  });

  test('words for a person hold the same findings', () => {
    const appraisal = appraisalSchema.parse(JSON.parse(run(['appraise', weak, '--json']).out));
    const { out } = run(['appraise', weak]);
    expect(out).toContain(`${appraisal.findings.length} things to look at`);
    expect(out).not.toContain('\u001b');
    for (const { message } of appraisal.findings) {
      expect(out.replaceAll(/\s+/g, ' ')).toContain(message.replaceAll(/\s+/g, ' '));
    }
  });

  test('--fail-on makes the exit code 1, and only where there is such a finding', () => {
    expect(run(['appraise', weak, '--json', '--fail-on', 'must']).code).toBe(1);
    expect(run(['appraise', strong, '--json', '--fail-on', 'must']).code).toBe(0);
  });

  test("--house takes a council's own headings, and says where its file is wrong", () => {
    const folder = mkdtempSync(join(tmpdir(), 'house-'));
    const file = (name: string, words: string) => {
      writeFileSync(join(folder, name), words);
      return join(folder, name);
    };
    const plan = file('plan.txt', 'Section B\nMo cannot hold a pen.\n\nOur aims together\nMo will write his name.\n');
    const house = file('house.json', '{"version":1,"headings":[{"words":"Our aims together","sections":["E"]}]}');
    const sections = (...args: string[]) =>
      appraisalSchema
        .parse(JSON.parse(run(['appraise', plan, '--json', ...args]).out))
        .sections.filter(({ present }) => present);
    expect(sections().map(({ letter }) => letter)).toEqual(['B']);
    expect(sections('--house', house).map(({ letter }) => letter)).toEqual(['B', 'E']);
    const wrong = run(['appraise', plan, '--house', file('wrong.json', '{"version":1,"headings":[{"words":"Aims"}]}')]);
    expect(wrong.code).toBe(2);
    expect(wrong.told).toContain('headings[0].sections');
    expect(run(['appraise', plan, '--house', join(folder, 'none.json')]).code).toBe(2);
  });

  test('what cannot be understood is exit code 2 with a sentence', () => {
    const { code, out, told } = run(['appraise', '--louder', weak]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(told).toContain('--help');
  });
});

describe('NDJSON', () => {
  test('answers each line in order with its id, and goes on after a bad one', () => {
    const lines = [
      { id: 'a', text: 'Ayo will have regular support from a therapist.', section: 'F', kind: 'provision' },
      '{"id":"b","text":',
      {
        id: 'c',
        text: '## Section E\n\n- Ayo will read more.',
        today: '2026-11-03',
        year: 'Year 4',
        dob: '2018-01-09',
      },
      { id: 'd', text: 'x', section: 'Z' },
      { id: 'e', text: '\ud800\u0000\u202e', section: 'B' },
      { id: 'f', text: '' },
    ];
    const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
    const { code, out } = run(['appraise', '--ndjson'], input);
    expect(code).toBe(0);
    const answers: unknown[] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const anyAnswer = z.union([appraisalSchema, failedLine]);
    expect(answers.map((answer) => anyAnswer.parse(answer).id)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(answers.flatMap((answer) => failedLine.safeParse(answer).data?.id ?? [])).toEqual(['b', 'd']);
    const [passage] = answers.map((answer) => appraisalSchema.safeParse(answer).data);
    expect(passage?.items.map(({ kind, verdict }) => [kind, verdict])).toEqual([['provision', 'weak']]);
  });

  test('a passage without dates is never late', () => {
    const text = 'By July 2011 Ayo will read 40 words in a minute.';
    const { out } = run(['appraise', '--ndjson'], JSON.stringify({ id: '1', text, section: 'E' }));
    const appraisal = appraisalSchema.parse(JSON.parse(out));
    expect(appraisal.today).toBeNull();
    expect(appraisal.items[0]?.smart?.timeBound).toBe('yes');
  });

  test('answers each line before the next is written', async () => {
    const child = spawn(process.execPath, [command, 'appraise', '--ndjson'], { cwd: root });
    const answers = child.stdout[Symbol.asyncIterator]();
    for (const id of ['first', 'second']) {
      child.stdin.write(`${JSON.stringify({ id, text: 'Weekly.', section: 'F' })}\n`);
      const { value } = await answers.next();
      expect(appraisalSchema.parse(JSON.parse(String(value))).id).toBe(id);
    }
    child.stdin.end();
    const [code] = await new Promise<[number | null]>((resolve) => child.on('close', (end) => resolve([end])));
    expect(code).toBe(0);
  });
});

test('schema prints a JSON Schema of the Appraisal', () => {
  const schema = z
    .object({ $schema: z.string(), required: z.array(z.string()) })
    .parse(JSON.parse(run(['schema']).out));
  expect(schema.$schema).toContain('json-schema.org');
  expect(schema.required).toEqual(expect.arrayContaining(['version', 'findings', 'thread', 'notChecked']));
});

test('--version is the version of the package, and --help names every exit code', () => {
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(`${root}package.json`, 'utf8')));
  expect(run(['--version']).out).toBe(`${version}\n`);
  expect(run(['--help']).out).toMatch(/Exit codes\n {2}0 .*\n {2}1 .*\n {2}2 /);
});
