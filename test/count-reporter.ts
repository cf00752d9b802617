/** Adds this run's counts to the file that $GT_COUNTS names, one line a run: `.ci/run` adds the lines up. */
import { appendFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const file = process.env.GT_COUNTS;
    if (!file) return;
    let passed = 0;
    let failed = unhandled.length;
    for (const module of modules) {
      // A file that could not be loaded holds no test to count, and must not pass for nothing.
      failed += module.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed++;
        if (state === 'failed') failed++;
      }
    }
    appendFileSync(file, `${passed} ${failed}\n`);
  }
}
