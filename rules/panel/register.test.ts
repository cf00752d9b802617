import { describe, expect, test } from 'vitest';
import { entryOf, readRegister } from './register.ts';

describe('a register of plans', () => {
  const register = readRegister(
    '\uFEFFFile name,Plan ref,Team,Primary need,Setting type,Age band,Plan date\r\n' +
      'north/a.docx,N-001,"North, early",ASD,Special,5 to 10,03/11/2026\r\n' +
      'b.docx,N-002,South,Cognition and learning,Elm Primary School,17,2026-10\r\n',
  );

  test('tells of each file, whatever the columns are called', () => {
    expect(entryOf(register, 'north/a.docx')).toEqual({
      ref: 'N-001',
      told: { team: 'North, early', need: 'communication', setting: 'special', age: '5-10', month: '2026-11' },
    });
    expect(register.notTaken).toEqual([]);
  });

  test('finds a file by its name alone, in any folder and case', () => {
    expect(entryOf(register, 'teams/south/B.DOCX')).toMatchObject({
      ref: 'N-002',
      told: { need: 'cognition', setting: 'mainstream', age: '16-18', month: '2026-10' },
    });
    expect(entryOf(register, 'c.docx')).toBeNull();
  });

  test('says row by row what was not understood, and takes the rest', () => {
    const { entries, notTaken } = readRegister('file,need,age\na.md,Flying,12\n,SEMH,9\na.md,SEMH,9\nb.md,SEMH,soon\n');
    expect(notTaken).toEqual([
      'Row 2: its need was not understood.',
      'Row 3: it names no file.',
      'Row 4: its file stands in an earlier row, which is used.',
      'Row 5: its age was not understood.',
    ]);
    expect(entries.get('a.md')).toEqual({ ref: null, told: { age: '11-15' } });
  });

  test('without a column of files is of no use, and says so', () => {
    expect(readRegister('name,team\nx,y\n').notTaken).toEqual([
      'The register has no column “file”, so nothing in it could be used.',
    ]);
  });
});
