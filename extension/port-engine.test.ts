import { expect, test } from 'vitest';
import type { Answer, Ask } from './messages.ts';
import { type Port, portEngine } from './port-engine.ts';

/** A background whose ports answer, or end at once, as told for each port in turn. */
function background(ends: readonly boolean[]) {
  let opened = 0;
  const connect = (): Port => {
    const stops = ends[opened++] ?? false;
    let hear: (answer: Answer) => void = () => {};
    let end: () => void = () => {};
    return {
      postMessage(message) {
        const { id } = message as Ask;
        queueMicrotask(() => (stops ? end() : hear({ id, help: null })));
      },
      onMessage: {
        addListener(listener) {
          hear = listener;
        },
      },
      onDisconnect: {
        addListener(listener) {
          end = listener;
        },
      },
    };
  };
  return { connect, opened: () => opened };
}

test('asks over one port', async () => {
  const { connect, opened } = background([]);
  const engine = portEngine(connect);
  expect(await Promise.all([engine.help('a'), engine.help('b')])).toEqual([null, null]);
  expect(opened()).toBe(1);
});

test('asks again when the background stopped under the question', async () => {
  const { connect, opened } = background([true]);
  expect(await portEngine(connect).help('a')).toBeNull();
  expect(opened()).toBe(2);
});

test('gives up with a sentence when the background never stays', async () => {
  const { connect, opened } = background([true, true, true, true, true]);
  await expect(portEngine(connect).help('a')).rejects.toThrow(/words are all here/);
  expect(opened()).toBe(3);
});

test('says the same when the extension was updated and no port can be opened', async () => {
  const engine = portEngine(() => {
    throw new Error('Extension context invalidated.');
  });
  await expect(engine.help('a')).rejects.toThrow(/reload the page/);
});
