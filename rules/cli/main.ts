#!/usr/bin/env node
/** The `golden-thread` command: joins `run` to this process's streams and stops. */
import { run } from './run.ts';
import { terminalOf } from './terminal.ts';

process.exitCode = await run(process.argv.slice(2), terminalOf(process));
