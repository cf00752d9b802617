import { expect, test } from 'vitest';
import { readReferences, readThread } from './index.ts';
import { referenceReader } from './references.ts';
import { item, planOf } from './threads.test-kit.ts';

const from = item('F1', 'Provision.', { refs: [] });
const meant = (items: readonly ReturnType<typeof item>[], ref: string, by = from) =>
  referenceReader(planOf([...items, by]))(by, ref).map((found) => found.item.id);

test('a reference names by number and by kind', () => {
  const items = [
    item('B1', 'One.', { number: 'Need 1' }),
    item('B2', 'Two.', { number: '2.' }),
    item('E1', 'Aim.', { number: 'Outcome 2' }),
  ];
  expect(meant(items, 'NEED 1')).toEqual(['B1']);
  expect(meant(items, 'B2')).toEqual(['B2']);
  expect(meant(items, 'OUTCOME 2')).toEqual(['E1']);
  expect(meant(items, 'O2')).toEqual(['E1']);
  expect(meant(items, 'OUTCOME 7')).toEqual([]);
});

test('an area code matches as printed, and restarting numbers keep to their area', () => {
  const items = [
    item('B1', 'One.', { number: 'CI1', area: 'communication' }),
    item('E1', 'Aim.', { number: '1', area: 'communication' }),
    item('E2', 'Aim.', { number: '1', area: 'semh' }),
  ];
  expect(meant(items, 'CI1')).toEqual(['B1']);
  expect(meant(items, 'OUTCOME 1', { ...from, area: 'semh' })).toEqual(['E2']);
});

test('in a list without numbers a reference counts in the order printed', () => {
  expect(meant([item('E1', 'First.'), item('E2', 'Second.')], 'OUTCOME 2')).toEqual(['E2']);
});

test('references to nothing are named; to a Section not in view, to itself or in a circle they are not', () => {
  const plan = planOf([
    item('B1', 'One.', { number: 'B1', refs: ['F1'] }),
    item('F1', 'Gives.', { number: 'F1', refs: ['B1', 'B9', 'F1', 'OUTCOME 3'] }),
  ]);
  const nowhere = readReferences(plan).filter(({ meant }) => meant.length === 0);
  expect(nowhere.map(({ item: { id }, ref }) => [id, ref])).toEqual([['F1', 'B9']]);
  expect(readThread(plan).links.map(({ from: need, to }) => `${need}-${to}`)).toEqual(['B1-F1']);
});
