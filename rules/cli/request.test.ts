import { describe, expect, test } from 'vitest';
import { BadLine, idInWords, readRequest } from './request.ts';

const request = (given: unknown) => readRequest(JSON.stringify(given));

function problemOf(line: string): BadLine {
  try {
    readRequest(line);
  } catch (problem) {
    if (problem instanceof BadLine) return problem;
    throw problem;
  }
  throw new Error('The line was taken');
}

describe('a line of NDJSON', () => {
  test('needs an id and a text; the rest is null', () => {
    const none = { section: null, kind: null, today: null, dob: null, year: null, group: {}, notChecked: [] };
    expect(request({ id: 'p1', text: 'Words.' })).toEqual({ id: 'p1', text: 'Words.', ...none });
    expect(request({ id: 'p1', text: '', section: null, kind: null, year: null })).toEqual({
      id: 'p1',
      text: '',
      ...none,
    });
  });

  test.each([
    ['f', 'F'],
    ['Section H1', 'H1'],
    ['h 2', 'H2'],
  ])('takes the section %j as %s', (section, letter) => {
    expect(request({ id: '1', text: '', section }).section).toBe(letter);
  });

  test.each([
    ['draft', 'firstDraft'],
    ['first_draft', 'firstDraft'],
    ['firstDraft', 'firstDraft'],
    ['Final', 'final'],
    ['amended', 'amendedFinal'],
    ['amended-final', 'amendedFinal'],
    ['Proposed amendment', 'amendmentNotice'],
    ['reassessment-draft', 'reassessmentDraft'],
  ])('takes the kind %j as %s', (kind, ours) => {
    expect(request({ id: '1', text: '', kind }).kind).toBe(ours);
  });

  test('ignores the kind of an item where a section says it already, and only there', () => {
    expect(request({ id: '1', text: '', section: 'E', kind: 'outcome' }).kind).toBeNull();
    expect(request({ id: '1', text: '', section: 'A', kind: 'voice' }).kind).toBeNull();
    expect(problemOf('{"id":"1","text":"","kind":"outcome"}').message).toMatch(/kind of plan/);
  });

  test.each([
    [9, 9],
    ['Year 9', 9],
    ['y10', 10],
    ['R', 0],
    ['Reception', 0],
    ['Nursery', -1],
  ])('takes the year %j as %i', (year, ours) => {
    expect(request({ id: '1', text: '', year }).year).toBe(ours);
  });

  test('goes on without a year it does not know, and says so', () => {
    const { year, notChecked } = request({ id: '1', text: '', year: 'upper fifth' });
    expect(year).toBeNull();
    expect(notChecked).toHaveLength(1);
  });

  test.each([
    ['{"id":"7","text":', '7', /not JSON/],
    ['nothing at all', null, /not JSON/],
    ['["a"]', null, /one JSON object/],
    ['{"id":"7"}', '7', /"text"/],
    ['{"id":"7","text":4}', '7', /"text"/],
    ['{"id":{},"text":""}', null, /"id"/],
    ['{"id":"7","text":"","section":"H"}', '7', /H1, H2/],
    ['{"id":"7","text":"","section":3}', '7', /"section"/],
    ['{"id":"7","text":"","kind":"novel"}', '7', /first-draft/],
    ['{"id":"7","text":"","today":"2026-13-01"}', '7', /"today"/],
    ['{"id":"7","text":"","dob":"1 May"}', '7', /"dob"/],
    ['{"id":"7","text":"","year":[]}', '7', /"year"/],
  ])('%s is answered for its id', (line, id, sentence) => {
    const problem = problemOf(line);
    expect(problem.id).toBe(id);
    expect(problem.message).toMatch(sentence);
  });

  test('never repeats the text in what it says', () => {
    expect(problemOf('{"id":"7","text":"Ayo is seven","kind":"Ayo is seven"}').message).not.toContain('Ayo');
  });

  test('is named even where only its start is there', () => {
    expect(idInWords('{"id" : "a\\"b", "text": "long')).toBe('a"b');
    expect(idInWords('{"id":12,"te')).toBe('12');
    expect(idInWords('{"text":"x')).toBeNull();
  });
});
