/**
 * The background's way to the engine. The build parts the engine from its words and from its rules' help (`build/`): the
 * words are read at the first question, the help when a card is opened, from files of the extension itself.
 */
import type { RuleHelp } from '../widget/index.ts';
import { alive } from './alive.ts';
import start from './appraise-boxes.ts?parted';

type Engine = ReturnType<typeof start>;

let engineComes: Promise<Engine> | null = null;
let helpComes: Promise<Readonly<Record<string, RuleHelp>>> | null = null;

/** The engine; rejects when the browser could not read the extension's own files, and tries again at the next call. */
export function engine(): Promise<Engine> {
  engineComes ??= readOwn('words.json')
    .then((words) => start(alive(words)))
    .catch((reason) => {
      engineComes = null;
      throw reason;
    });
  return engineComes;
}

/** A rule's help, null when there is no such rule. Rejects as `engine` does. */
export async function helpFor(ruleId: string): Promise<RuleHelp | null> {
  helpComes ??= readOwn<Record<string, RuleHelp>>('help.json').catch((reason) => {
    helpComes = null;
    throw reason;
  });
  const all = await helpComes;
  return all[ruleId] ?? null;
}

async function readOwn<Content>(file: string): Promise<Content> {
  const response = await fetch(`/${file}`);
  return (await response.json()) as Content;
}
