// @ts-nocheck The peers are installed apart, by the bench alone; the project's own types never see them.
/**
 * What the bench measures beside the engine. None does the same job: `does` says what each does.
 * @typedef {{ name: string, does: string, run: (text: string) => unknown, edit?: (text: string) => unknown }} Peer
 */
import { text as alex } from 'alex';
import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import { retext } from 'retext';
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextPassive from 'retext-passive';
import retextReadability from 'retext-readability';
import retextSimplify from 'retext-simplify';
import model from 'wink-eng-lite-web-model';
import wink from 'wink-nlp';
import writeGood from 'write-good';

/** The peers, set up. @returns {Promise<Peer[]>} */
export async function allPeers() {
  const prose = retext()
    .use(retextEnglish)
    .use(retextPassive)
    .use(retextSimplify)
    .use(retextReadability, { age: 16 })
    .use(retextEquality);
  const nlp = wink(model);
  const harper = new LocalLinter({ binary: binaryInlined });
  await harper.setup();
  return [
    {
      name: 'plain scan',
      does: 'looks at every character once',
      run: (text) => {
        let sum = 0;
        for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
        return sum;
      },
    },
    { name: 'write-good', does: 'a few hundred phrases and passive voice, by regular expressions', run: writeGood },
    { name: 'alex', does: 'words that may hurt, on a parsed text', run: (text) => alex(text) },
    {
      name: 'retext',
      does: 'English parse, passive, simplify, readability, equality',
      run: (text) => prose.process(text),
    },
    {
      name: 'harper.js',
      does: 'spelling and grammar, compiled to WebAssembly; `edit` is the same text with a word more',
      run: (text) => harper.lint(text),
      edit: (text) => harper.lint(text),
    },
    {
      name: 'wink-nlp',
      does: 'tokens, sentences, parts of speech, entities',
      run: (text) => nlp.readDoc(text).sentences().length(),
    },
  ];
}
