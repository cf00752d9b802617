/** Modules that the build parts from their words (`build/parted-engine.ts`). */
declare module '*?parted' {
  /** Starts the module. `words`: what the packaged `words.json` holds. */
  const start: (words: unknown) => typeof import('./appraise-boxes.ts');
  export default start;
}
