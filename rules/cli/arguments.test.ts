import { describe, expect, test } from 'vitest';
import { readArguments } from './arguments.ts';
import { UsageProblem } from './usage.ts';

describe('what was asked for', () => {
  test('files, with what is said about them', () => {
    const argv = ['appraise', 'a.docx', 'b.md', '--json', '--today', '2026-11-03', '--kind', 'Amended final'];
    expect(readArguments([...argv, '--fail-on', 'should', '--house', 'own.json'])).toEqual({
      name: 'appraise',
      files: ['a.docx', 'b.md'],
      output: 'json',
      today: '2026-11-03',
      kind: 'amendedFinal',
      failOn: 'should',
      house: 'own.json',
    });
  });

  test('words for a person unless told otherwise', () => {
    expect(readArguments(['appraise', 'a.docx'])).toMatchObject({
      output: 'words',
      today: null,
      kind: null,
      failOn: null,
    });
    expect(readArguments(['appraise', '--ndjson'])).toMatchObject({ output: 'ndjson', files: [] });
  });

  test('a folder to audit, with the day’s usual sample', () => {
    expect(readArguments(['audit', 'plans', '--out', 'report', '--workers', '2'])).toEqual({
      name: 'audit',
      today: null,
      kind: null,
      house: null,
      input: { from: 'folder', folder: 'plans', workers: 2, register: null },
      out: 'report',
      draw: { size: 20, seed: 1 },
      withWords: false,
      before: null,
    });
    expect(readArguments(['audit', '--ndjson'])).toMatchObject({ input: { from: 'lines' }, out: null });
    expect(readArguments(['audit', '--records', 'a', 'b', '--out', 'r'])).toMatchObject({
      input: { from: 'records', files: ['a', 'b'] },
    });
  });

  test.each([
    [['audit', 'plans'], 'Say where the report goes: --out report/.'],
    [['audit', '--out', 'r'], 'Name one folder of plans to audit.'],
    [['audit', 'plans', '--out', 'r', '--workers', '0'], '--workers takes a whole number from 1 to 64.'],
    [['audit', 'plans', '--ndjson'], '--ndjson reads standard input: leave the folder out.'],
  ])('%j is asked about', (argv, message) => {
    expect(() => readArguments(argv)).toThrow(new UsageProblem(message));
  });

  test('help comes before everything else', () => {
    expect(readArguments(['appraise', '--help'])).toEqual({ name: 'help' });
    expect(readArguments(['-h'])).toEqual({ name: 'help' });
    expect(readArguments(['--version'])).toEqual({ name: 'version' });
    expect(readArguments(['schema'])).toEqual({ name: 'schema', of: 'appraisal' });
  });

  test.each([
    [[], 'Say what to do'],
    [['judge', 'a.md'], 'no command "judge"'],
    [['appraise'], 'at least one file'],
    [['appraise', '--ndjson', 'a.md'], 'leave the files out'],
    [['appraise', 'a.md', '--json', '--ndjson'], 'Choose one'],
    [['appraise', 'a.md', '--today', '2026-02-30'], 'a day that exists'],
    [['appraise', 'a.md', '--kind', 'novel'], 'first-draft'],
    [['appraise', 'a.md', '--fail-on', 'all'], 'must, should or consider'],
    [['appraise', 'a.md', '--loud'], '--loud'],
  ])('%j is answered with what to change', (argv, sentence) => {
    expect(() => readArguments(argv)).toThrow(UsageProblem);
    expect(() => readArguments(argv)).toThrow(sentence);
  });
});
