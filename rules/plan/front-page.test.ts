import { describe, expect, it } from 'vitest';
import type { Field } from '../plan-text.ts';
import { readHtml } from '../reading/html.ts';
import { readDate } from './dates.ts';
import { readYear } from './front-page.ts';
import { readPlan } from './read.ts';

const frontOf = (field: Field) =>
  readPlan({
    id: null,
    fields: [field],
    whole: true,
    passage: false,
    kind: null,
    today: null,
    dob: null,
    year: null,
    notChecked: [],
  }).front;
const frontOfText = (text: string) =>
  frontOf({ id: 'plan', text: `${text}\nSection A\nI sing.`, section: null, blocks: null });
const frontOfPage = (source: string) => frontOf(readHtml(`${source}<h2>Section A</h2><p>I sing.</p>`, 'plan').field);

describe('readDate', () => {
  it.each([
    ['3 November 2026', '2026-11-03'],
    ['03/11/2026', '2026-11-03'],
    ['12.10.26', '2026-10-12'],
    ['27th Oct 2014', '2014-10-27'],
    ['1st of September 2012', '2012-09-01'],
    ['2026-10-12', '2026-10-12'],
    ['October 3, 2026', '2026-10-03'],
    ['31/02/2026', null],
    ['9.30', null],
    ['tomorrow', null],
  ])('%s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });
});

describe('readYear', () => {
  it.each([
    ['Year 9', 9],
    ['Y9', 9],
    ['NCY 9', 9],
    ['9', 9],
    ['Reception', 0],
    ['Nursery', -1],
    ['2026/27', null],
    ['Oak class', null],
  ])('%s', (text, year) => {
    expect(readYear(text)).toBe(year);
  });
});

describe('front page', () => {
  it('reads a table of four columns', () => {
    expect(
      frontOfPage(`<h1>Amended Final Education, Health and Care Plan</h1><table>
        <tr><td>Child's name</td><td>Joan (Joanie) Okoro</td><td>Known as</td><td>Joanie</td></tr>
        <tr><td>DoB:</td><td>1st September 2012</td><td>Year group</td><td>9</td></tr>
        <tr><td>Parent/carer name</td><td>Ada Okoro</td><td>Date of final plan</td><td>3 November 2026</td></tr></table>`),
    ).toMatchObject({
      names: ['Joan Okoro', 'Joanie'],
      dob: '2012-09-01',
      year: 9,
      kind: 'amendedFinal',
      date: '2026-11-03',
    });
  });

  it('reads labels and values on lines', () => {
    expect(
      frontOfText('EDUCATION, HEALTH AND CARE PLAN\nStatus: Draft\nName: Bo Li  Date of birth: 3 May 2018  Year: Y3'),
    ).toMatchObject({
      names: ['Bo Li'],
      dob: '2018-05-03',
      year: 3,
      kind: 'firstDraft',
      date: null,
    });
  });

  it('reads a date beside the word draft', () => {
    expect(frontOfText('DRAFT 29 October 2026')).toMatchObject({ kind: 'firstDraft', date: '2026-10-29' });
    expect(frontOfText('Proposed amended plan')).toMatchObject({ kind: 'amendmentNotice' });
  });

  it('takes no list of choices, no placeholder and no review date for an answer', () => {
    expect(frontOfText('Status: Draft / Final / Amended\nName: [Insert name]\nReview date: 1 May 2027')).toMatchObject({
      names: [],
      dob: null,
      year: null,
      kind: null,
      date: null,
    });
  });

  it('reads who is named, how the child is spoken of, and what comes next', () => {
    expect(
      frontOfPage(`<table>
        <tr><td>Name</td><td>Robin Castellanos (they/them)</td><td>Likes to be known as</td><td>Rob</td></tr>
        <tr><td>Parents/carers</td><td>Ana Castellanos (mother) and Luc Ferreira</td><td>Sex</td><td>Female</td></tr>
        <tr><td>Current setting</td><td>Holm Park Academy</td><td>Primary need</td><td>Hearing impairment</td></tr>
        <tr><td>EHC Co-ordinator</td><td>Dev Rao</td><td>Next review date</td><td>1 May 2027</td></tr></table>`),
    ).toMatchObject({
      knownAs: 'Rob',
      others: ['Ana Castellanos', 'Luc Ferreira', 'Dev Rao'],
      pronouns: 'they',
      setting: 'Holm Park Academy',
      primaryNeed: 'Hearing impairment',
      review: '2027-05-01',
      date: null,
    });
    expect(frontOfText('Name: Bo Li\nPronouns: she/her').pronouns).toBe('she');
    expect(frontOfText('Name: Bo Li')).toMatchObject({ pronouns: null, knownAs: null, others: [], setting: null });
  });
});
