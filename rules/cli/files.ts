/** `appraise FILE...`: each file in turn, in words for a person or as JSON. */
import { type Appraisal, appraise } from '../index.ts';
import { ReadError } from '../reading/index.ts';
import { type Chosen, fileText } from './plan-texts.ts';
import { printAppraisal } from './print.ts';
import type { Terminal } from './terminal.ts';
import { printable } from './wrap.ts';

/** Whether every file could be read. One that could not has its sentence on standard error, and the others go on. */
export async function appraiseFiles(
  terminal: Terminal,
  files: readonly string[],
  asJson: boolean,
  chosen: Chosen,
  seen: (appraisal: Appraisal) => void,
): Promise<boolean> {
  const several = files.length > 1;
  let written = 0;
  let allRead = true;
  if (asJson && several) await terminal.write('[');
  for (const file of files) {
    const appraisal = await appraiseFile(terminal, file, chosen);
    if (appraisal === null) {
      allRead = false;
      continue;
    }
    seen(appraisal);
    if (!asJson) await terminal.write(`${written > 0 ? '\n\n' : ''}${printAppraisal(appraisal, terminal)}`);
    else if (several) await terminal.write(`${written > 0 ? ',\n' : '\n'}${JSON.stringify(appraisal, null, 2)}`);
    else await terminal.write(`${JSON.stringify(appraisal, null, 2)}\n`);
    written++;
  }
  if (asJson && several) await terminal.write(`${written > 0 ? '\n' : ''}]\n`);
  return allRead;
}

async function appraiseFile(
  terminal: Terminal,
  file: string,
  { said, grammar, house }: Chosen,
): Promise<Appraisal | null> {
  try {
    return appraise(await fileText(file, { said }), { grammar, house });
  } catch (problem) {
    // An engine's own message may quote the plan, so only its name is told.
    const why =
      problem instanceof ReadError
        ? problem.message
        : `It could not be appraised (${problem instanceof Error ? problem.name : 'unknown'} in the engine).`;
    terminal.warn(`${printable(file)}: ${why}`);
    return null;
  }
}
