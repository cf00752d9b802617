import { describe, expect, test } from 'vitest';
import { readArguments, UsageProblem } from './arguments.ts';

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
