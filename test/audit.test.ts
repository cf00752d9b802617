/** The audit of a folder as people run it: the built command, in processes of its own. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { planRecordSchema } from '../rules/panel/index.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const command = `${root}dist/rules/cli/main.js`;
const samples = `${root}widget/desk/samples/`;
const fresh = (name: string) => mkdtempSync(join(tmpdir(), `golden-thread-${name}-`));

vi.setConfig({ testTimeout: 180_000 });

function audit(args: readonly string[], input = '') {
  const done = spawnSync(process.execPath, [command, 'audit', ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { code: done.status, out: done.stdout, told: done.stderr };
}

/** Every file of a report but the cache, by name. */
const reportIn = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort()
      .map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  );

let plans: string;
let whole: Record<string, string>;

beforeAll(() => {
  execFileSync(process.execPath, ['test/build.mjs'], { cwd: root });
  plans = fresh('plans');
  for (const team of ['north', 'south']) mkdirSync(join(plans, team));
  for (const name of ['weak', 'strong']) cpSync(`${samples}${name}.md`, join(plans, 'north', `${name}.md`));
  cpSync(`${root}test/samples/weak.docx`, join(plans, 'south', '🙂 plan.docx'));
  cpSync(`${samples}weak.md`, join(plans, 'south', 'the same.md'));
  writeFileSync(join(plans, 'south', 'weak v2.md'), `${readFileSync(`${samples}weak.md`, 'utf8')}\nOne line more.\n`);
  writeFileSync(join(plans, 'south', `${'n'.repeat(250)}.txt`), 'Section F\n\nKai will have regular support.\n');
  writeFileSync(join(plans, 'south', 'empty.docx'), '');
  writeFileSync(join(plans, 'south', 'photo.jpg'), Buffer.from('ffd8ffe000104a46494600010100', 'hex'));
  writeFileSync(
    join(plans, 'south', 'corrupt.docx'),
    Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(300, 7)]),
  );
  writeFileSync(
    join(plans, 'south', 'locked.docx'),
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
  );
  writeFileSync(join(plans, 'south', '~$weak.docx'), 'owner');
  const out = fresh('report');
  audit([plans, '--out', out, '--workers', '1']);
  whole = reportIn(out);
}, 180_000);

const inReport = (report: Record<string, string>, name: string) =>
  Buffer.from(report[name] ?? '', 'base64').toString('utf8');

describe('a folder of plans', () => {
  test('becomes a report of records, tables and the Board page', () => {
    expect(Object.keys(whole)).toEqual([
      'board.csv',
      'board.docx',
      'board.html',
      'board.json',
      'criteria.csv',
      'groups.csv',
      'look-first.csv',
      'not-read.csv',
      'plans.ndjson',
      'report.json',
      'sample-random.csv',
      'sample-risk.csv',
    ]);
    const records = inReport(whole, 'plans.ndjson')
      .trimEnd()
      .split('\n')
      .map((line) => planRecordSchema.parse(JSON.parse(line)));
    expect(records.map(({ ref }) => ref)).toEqual([
      'north/strong.md',
      'north/weak.md',
      `south/${'n'.repeat(250)}.txt`,
      'south/weak v2.md',
      'south/🙂 plan.docx',
    ]);
    expect(records.map(({ group }) => group.team)).toEqual(['north', 'north', 'south', 'south', 'south']);
  });

  test('every file that was not read is named with its reason', () => {
    const lines = inReport(whole, 'not-read.csv');
    expect(lines).toContain('south/empty.docx,The file is empty.');
    expect(lines).toContain('south/the same.md,"It is the same file as north/weak.md, which is counted."');
    for (const name of ['photo.jpg', 'corrupt.docx', 'locked.docx']) expect(lines).toContain(`south/${name},`);
    expect(lines).not.toContain('~$weak');
    expect(lines).toContain('are they versions of one plan?');
  });

  test('nothing of it holds a sentence of a plan, nor a child’s name', () => {
    expect(readFileSync(`${samples}weak.md`, 'utf8')).toMatch(/language-rich environment/);
    for (const name of Object.keys(whole))
      expect(inReport(whole, name)).not.toMatch(/Rosie|Tomasz|language-rich|regular support/);
  });

  test('is the same byte for byte with two workers, and again from what is kept', () => {
    const out = fresh('two');
    audit([plans, '--out', out, '--workers', '2']);
    expect(reportIn(out)).toEqual(whole);
    const { told } = audit([plans, '--out', out, '--workers', '2']);
    expect(told).toContain('Judged now: 0');
    expect(reportIn(out)).toEqual(whole);
  });

  test('goes on from where it was stopped and where it was killed, to the same report', async () => {
    const out = fresh('killed');
    const cache = join(out, '.audit-cache.ndjson');
    const known = () => (existsSync(cache) ? readFileSync(cache, 'utf8').split('\n').length - 2 : 0);
    const until = async (plansKnown: number, signal: NodeJS.Signals) => {
      const running = spawn(process.execPath, [command, 'audit', plans, '--out', out, '--workers', '1']);
      let told = '';
      running.stderr.on('data', (chunk) => {
        told += String(chunk);
      });
      const ended = new Promise((resolve) => running.once('exit', resolve));
      await vi.waitUntil(() => known() >= plansKnown, { timeout: 120_000 });
      running.kill(signal);
      return { code: await ended, told };
    };
    const stopped = await until(1, 'SIGINT');
    expect(stopped.code).toBe(130);
    expect(stopped.told).toContain('the same command goes on from there');
    await until(2, 'SIGKILL');
    expect(existsSync(join(out, 'board.html'))).toBe(false);
    // As if the power had gone in the middle of a line.
    writeFileSync(cache, readFileSync(cache, 'utf8').slice(0, -40));
    audit([plans, '--out', out]);
    expect(reportIn(out)).toEqual(whole);
  });

  test('a register names the plans and groups them, and words are kept where they were asked for', () => {
    const register = join(fresh('register'), 'plans.csv');
    writeFileSync(register, 'file,ref,team,need\nweak.md,N-1,Early years,SEMH\n');
    const out = fresh('named');
    audit([join(plans, 'north'), '--out', out, '--register', register, '--with-words']);
    expect(readFileSync(join(out, 'groups.csv'), 'utf8')).toMatch(/Team,Early years,1,/);
    const records = readFileSync(join(out, 'plans.ndjson'), 'utf8');
    expect(records).toContain('"ref":"N-1"');
    expect(records).toContain('"quotes":["');
  });
});

describe('plans as lines', () => {
  const lines = ['weak', 'strong'].map((id) =>
    JSON.stringify({ id, text: readFileSync(`${samples}${id}.md`, 'utf8') }),
  );

  test('each is answered by its record, and records are gathered into a report', () => {
    const { code, out } = audit(['--ndjson'], `${lines.join('\n')}\n{"id":"x","text":3}\n`);
    expect(code).toBe(0);
    const [weak, strong, bad] = out.trimEnd().split('\n');
    for (const line of [weak, strong]) planRecordSchema.parse(JSON.parse(line ?? ''));
    expect(JSON.parse(bad ?? '')).toEqual({ id: 'x', error: { message: '"text" must be there, as text.' } });
    const folder = fresh('records');
    writeFileSync(join(folder, 'records.ndjson'), [weak, strong, ''].join('\n'));
    expect(audit(['--records', join(folder, 'records.ndjson'), '--out', join(folder, 'report')]).code).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, 'report', 'board.json'), 'utf8')).plans).toBe(2);
  });

  test('GNU parallel gives the same records in the same order as one process', (context) => {
    const parallel = spawnSync('parallel', ['--version'], { encoding: 'utf8' });
    if (parallel.error && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
      console.info('GNU parallel is not here: installing Debian’s package.');
      spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'parallel'], { encoding: 'utf8' });
    }
    if (spawnSync('parallel', ['--version']).error)
      context.skip('GNU parallel is not here and could not be installed.');
    const input = `${lines.join('\n')}\n`;
    const alone = audit(['--ndjson'], input);
    const shared = spawnSync(
      'parallel',
      [
        '--will-cite',
        '--pipe',
        '--keep-order',
        '--block',
        '10M',
        '-N',
        '1',
        `${process.execPath} ${command} audit --ndjson`,
      ],
      { input, encoding: 'utf8', maxBuffer: 2 ** 28 },
    );
    expect(shared.stdout).toBe(alone.out);
  });
});
