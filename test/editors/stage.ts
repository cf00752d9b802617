/** The pages with editors, the probe, and a browser of either kind with the probe in it. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { findChromium, findFirefox } from '../browsers.mjs';
import { serveFolder } from '../static-server.mjs';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const root = here('../../');
const out = join(root, 'dist/editors');
export type BrowserName = 'chromium' | 'firefox';
export const browserNames: readonly BrowserName[] = ['chromium', 'firefox'];

/** What a test does to a page. Keys are real: the browser's own input, which pages trust. */
export interface Actor {
  goto(url: string): Promise<void>;
  /** Runs a function in the page's own world, given as source. */
  run<T>(source: string): Promise<T>;
  type(words: string): Promise<void>;
  /** For instance `Control+z`. */
  press(keys: string): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** What is seen, as a PNG. */
  picture(): Promise<Buffer>;
  /** The same page, asked in one of its frames, counted from 0. */
  inFrame(index: number): Actor;
  close(): Promise<void>;
}

/** Builds pages and probe; leaves what is built under dist/editors. */
export async function buildStage(): Promise<void> {
  rmSync(out, { recursive: true, force: true });
  const common = {
    configFile: false,
    root,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
  } as const;
  await build({
    ...common,
    build: {
      outDir: join(out, 'pages'),
      minify: false,
      rolldownOptions: { input: [here('page.ts'), here('place.ts')], output: { entryFileNames: '[name].js' } },
    },
  });
  for (const file of ['editor.html', 'place.html']) copyFileSync(here(file), join(out, 'pages', file));
  await build({
    ...common,
    build: {
      outDir: join(out, 'probe'),
      minify: false,
      lib: {
        entry: here('probe.ts'),
        formats: ['iife'],
        name: 'probe',
        fileName: () => 'probe.js',
      },
    },
  });
  for (const browser of browserNames) {
    const folder = join(out, browser);
    mkdirSync(folder, { recursive: true });
    copyFileSync(join(out, 'probe/probe.js'), join(folder, 'probe.js'));
    copyFileSync(join(root, 'widget/style/underlines-anywhere.css'), join(folder, 'probe.css'));
    const content = {
      matches: ['http://127.0.0.1/*', 'http://localhost/*'],
      js: ['probe.js'],
      css: ['probe.css'],
      all_frames: true,
      match_origin_as_fallback: true,
      css_origin: 'user',
      run_at: 'document_idle',
    };
    const gecko = { browser_specific_settings: { gecko: { id: 'probe@golden-thread.invalid' } } };
    const manifest = {
      manifest_version: 3,
      name: 'Probe',
      version: '1',
      content_scripts: [content],
      ...(browser === 'firefox' ? gecko : {}),
    };
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  }
}

const anything = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; frame-src http:";
const packages = ['tinymce', 'tinymce6', 'ckeditor4', 'ckeditor5', 'quill'];

/** Serves the pages. */
export const serveStage = () =>
  serveFolder(join(out, 'pages'), {
    csp: anything,
    beside: packages.map((name) => ({
      under: `/npm/${name}/`,
      folders: [join(root, 'node_modules', name)],
      csp: anything,
    })),
  });

interface Navigable {
  goto(url: string): Promise<unknown>;
  evaluate(source: string): Promise<unknown>;
}

/** Goes there, again if need be: an extension that was installed just now is not in the first page yet. */
async function arrive(page: Navigable, url: string): Promise<void> {
  const isDeaf = `document.dispatchEvent(new CustomEvent('gt-ask', { cancelable: true, detail: '{"name":"boxes","args":[]}' }))`;
  for (let tries = 0; tries < 5; tries++) {
    await page.goto(url);
    for (let looks = 0; looks < 20; looks++) {
      if (!(await page.evaluate(isDeaf))) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error('The probe did not come into the page.');
}

async function chromiumActor(): Promise<Actor> {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('No Chromium here: set GT_CHROMIUM.');
  const profile = mkdtempSync(join(tmpdir(), 'golden-thread-'));
  const extension = join(out, 'chromium');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    viewport: { width: 1100, height: 800 },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  const page = await context.newPage();
  page.on('pageerror', (problem) => console.error('page', problem.message));
  const actor: Actor = {
    goto: (url) => arrive(page, url),
    run: <T>(source: string) => page.evaluate(source) as Promise<T>,
    type: (words) => page.keyboard.type(words),
    press: (keys) => page.keyboard.press(keys),
    click: (x, y) => page.mouse.click(x, y),
    picture: () => page.screenshot(),
    inFrame: (index) => ({
      ...actor,
      run: <T>(source: string) => page.mainFrame().childFrames()[index]?.evaluate(source) as Promise<T>,
    }),
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
  return actor;
}

async function firefoxActor(): Promise<Actor> {
  const executablePath = await findFirefox();
  if (!executablePath) throw new Error('No Firefox here: set GT_FIREFOX.');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['--width=1100', '--height=900'],
    defaultViewport: null,
  });
  await browser.installExtension(join(out, 'firefox'));
  const page = await browser.newPage();
  page.on('pageerror', (problem) => console.error('page', problem instanceof Error ? problem.message : problem));
  const actor: Actor = {
    goto: (url) => arrive(page, url),
    run: <T>(source: string) => page.evaluate(source) as Promise<T>,
    type: (words) => page.keyboard.type(words),
    async press(keys) {
      const all = keys.split('+') as Parameters<typeof page.keyboard.press>[0][];
      const last = all.pop();
      for (const key of all) await page.keyboard.down(key);
      if (last) await page.keyboard.press(last);
      for (const key of all.reverse()) await page.keyboard.up(key);
    },
    click: (x, y) => page.mouse.click(x, y),
    picture: async () => Buffer.from(await page.screenshot()),
    inFrame: (index) => ({
      ...actor,
      run: <T>(source: string) => page.mainFrame().childFrames()[index]?.evaluate(source) as Promise<T>,
    }),
    close: () => browser.close(),
  };
  return actor;
}

/** Starts a browser with the probe in it. */
export const startActor = (name: BrowserName): Promise<Actor> =>
  name === 'chromium' ? chromiumActor() : firefoxActor();

/** Puts into the page what the tests ask it by. */
const bridge = `window.ask ??= (name, ...args) => new Promise((resolve, reject) => {
  const id = Math.random();
  const hear = ({ detail }) => {
    const said = JSON.parse(detail);
    if (said.id !== id) return;
    document.removeEventListener('gt-said', hear);
    if ('problem' in said) reject(new Error(said.problem)); else resolve(said.value);
  };
  document.addEventListener('gt-said', hear);
  const asked = new CustomEvent('gt-ask', { cancelable: true, detail: JSON.stringify({ id, name, args }) });
  if (document.dispatchEvent(asked)) reject(new Error('The probe is not in this page yet.'));
});`;

/** Asks the probe. */
export function ask<T>(actor: Actor, name: string, ...args: unknown[]): Promise<T> {
  const call = [name, ...args].map((each) => JSON.stringify(each)).join(', ');
  return actor.run<T>(`(() => { ${bridge} return window.ask(${call}); })()`);
}
