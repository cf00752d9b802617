import { describe, expect, it } from 'vitest';
import { type Form, readHeading } from './headings.ts';

const lettersOf = (text: string, form: Form = 'plain') => readHeading(text, form)?.letters.join(' ') ?? null;
const partsOf = (text: string, form: Form = 'plain') => {
  const heading = readHeading(text, form);
  return heading && [text.slice(0, heading.end).trim(), text.slice(heading.end).trim()];
};

describe('readHeading', () => {
  it('takes the one of H1 and H2 that the line names behind their title', () => {
    expect(lettersOf('My social care provision: Section H1', 'heading')).toBe('H1');
    expect(lettersOf('My social care provision: Section H2', 'heading')).toBe('H2');
  });

  it.each([
    ['SECTION B - SPECIAL EDUCATIONAL NEEDS', 'B'],
    ['Section H1: Social care provision', 'H1'],
    ['Section H', 'H1 H2'],
    ['Sections B, E and F: Cognition and learning', 'B E F'],
    ['Section B/E/F: Cognition', 'B E F'],
    ['Section E and F - Outcomes and Provision', 'E F'],
    ['C, D, G and H: Health and social care', null],
    ['Sections C, D, G and H', 'C D G H1 H2'],
    ['H1 and H2', 'H1 H2'],
    ['(A) Views, Interests and Aspirations', 'A'],
    ['Section B (1) Communication', 'B'],
    ['Section B1: Communication and interaction', 'B'],
    ['Part 3: Special educational provision', 'F'],
    ['1.2 Special Educational Needs', 'B'],
    ['My Outcomes and Special Educational Provision', 'E F'],
    ['Special educational needs and provision', 'B F'],
    ["Sam's special educational needs", 'B'],
    ['Health care needs related to SEN', 'C'],
    ['Any other social care provision reasonably required', 'H2'],
    ['Advice and information', 'K'],
  ])('reads %s', (text, letters) => {
    expect(lettersOf(text)).toBe(letters);
  });

  it.each([
    'A teaching assistant will sit with him.',
    'I like it when it is quiet.',
    'B1 Sam has difficulty with spelling.',
    'F2: Reading group daily',
    'Section F sets out the provision.',
    'Section B and Section F were agreed by the parents.',
    'Special educational provision will be reviewed each year.',
    'Outcomes for Sam were discussed at the meeting with his parents and school.',
    'Section 2 of the Act',
    'Part I',
    'Placement of the hands is hard for him.',
  ])('lets pass: %s', (text) => {
    expect(lettersOf(text)).toBeNull();
  });

  it.each(['Outcomes', 'Needs', 'Placement', 'About me'])('takes %s for a heading when it is set as one', (text) => {
    expect(lettersOf(text, 'heading')).not.toBeNull();
    expect(lettersOf(`${text} were slow to come and he will wait.`, 'plain')).toBeNull();
  });

  it.each([
    ['Section I: Placement - to be confirmed', ['Section I: Placement -', 'to be confirmed']],
    ['Section C None identified', ['Section C', 'None identified']],
    ['Section G: N/A', ['Section G:', 'N/A']],
    ['Section D: Social care needs: None known.', ['Section D: Social care needs:', 'None known.']],
    ['Section C: Sam has epilepsy and takes medicine.', ['Section C:', 'Sam has epilepsy and takes medicine.']],
  ])('parts heading and body: %s', (text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });

  it('finds the area in a heading', () => {
    expect(readHeading('Sections B and F: Sensory and physical', 'heading')?.area?.area).toBe('sensory-physical');
    expect(readHeading('Section E: Health outcomes', 'heading')?.letters).toEqual(['E']);
    expect(readHeading('Health outcomes', 'heading')?.area?.area).toBe('health');
  });
});
