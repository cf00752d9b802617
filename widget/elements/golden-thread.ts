/**
 * `<golden-thread for="#box" section="F">`: checks one box of the page it stands in, and is the panel that lists its hints.
 * Everything, the engine too, runs in the page. It defines the element and leaves no global.
 */
import { h, render } from 'preact';
import { appraise, type Finding, ruleById, type SectionLetter, sectionLetters } from '../../rules/index.ts';
import { type Beside, checkBeside } from '../beside/check-beside.ts';
import type { BoxEngine, PageState } from '../beside/engine.ts';
import { shadowPlace } from '../beside/shadow.ts';
import { look } from '../fields/find.ts';
import { keyedHash, randomKey } from '../keyed-hash.ts';
import { HintsPanel } from '../parts/hints-panel.tsx';
import { helpOf } from '../rule-help.ts';
import underlines from '../style/underlines-anywhere.css?inline';
import type { GoldenThreadEvents } from './events.ts';

declare global {
  interface HTMLElementTagNameMap {
    'golden-thread': GoldenThread;
  }
  interface HTMLElementEventMap extends GoldenThreadEvents {}
}

const engine: BoxEngine = {
  appraise: async (fields) =>
    appraise({
      id: null,
      fields,
      whole: false,
      passage: false,
      kind: null,
      today: null,
      dob: null,
      year: null,
      notChecked: [],
    }),
  async help(ruleId) {
    const rule = ruleById(ruleId);
    return rule && helpOf(rule);
  },
};

/** The pages whose lines have been given their look. */
const dressed = new WeakSet<Document>();

/** Lines under words need a sheet in the document that holds the words; one made by script needs no leave of its policy. */
function dress(page: Document): void {
  if (dressed.has(page)) return;
  dressed.add(page);
  const view = page.defaultView ?? window;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(underlines);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
}

/** How many findings of each mark there are. */
function countsOf(findings: readonly Finding[]): GoldenThreadEvents['golden-thread-checked']['detail'] {
  const sure = findings.filter(({ certainty }) => certainty === 'sure');
  const count = (severity: Finding['severity']) => sure.filter((finding) => finding.severity === severity).length;
  return {
    must: count('must'),
    should: count('should'),
    consider: count('consider'),
    questions: findings.length - sure.length,
  };
}

/** A page that names a box has chosen it: whatever it is called, it holds the plan. */
const looking = { rootOf: (element: Element) => element.shadowRoot, isPlans: () => true };

/** Nothing ignored outlives the page: any key will do. */
const hash = keyedHash(randomKey());

class GoldenThread extends HTMLElement {
  static observedAttributes = ['for', 'section'];
  #place: HTMLElement | null = null;
  #ended: AbortController | null = null;
  #beside: Beside | null = null;
  #told: PageState['appraisal'] = null;

  connectedCallback(): void {
    this.#place ??= shadowPlace(this, 'panel');
    this.#start();
  }

  disconnectedCallback(): void {
    this.#ended?.abort();
  }

  attributeChangedCallback(): void {
    if (this.isConnected && this.#place) this.#start();
  }

  /** The Section the box holds, null when the attribute is left out or names none. */
  get section(): SectionLetter | null {
    const named = this.getAttribute('section')?.trim().toUpperCase();
    return sectionLetters.find((letter) => letter === named) ?? null;
  }

  #start(): void {
    this.#ended?.abort();
    this.#told = null;
    const ended = new AbortController();
    this.#ended = ended;
    const box = this.#box();
    if (!box) {
      const wanted = this.getAttribute('for') ?? '';
      this.#show({ ...nothing, problem: `No box to write in was found for “${wanted}”. Check the “for” attribute.` });
      return;
    }
    dress(box.ownerDocument);
    this.#beside = checkBeside(
      {
        engine,
        hash,
        sectionFor: () => this.section,
        onState: (state) => this.#show(state),
        onInsert: ({ ruleId }, done) => this.#tell('golden-thread-inserted', { ruleId, done }),
      },
      ended.signal,
    );
    this.#beside.setBoxes({ boxes: [box], optedOut: 0 });
  }

  /** The box that `for` names; where it names a frame, the editor in it. null: there is none, or it cannot be written in. */
  #box(): HTMLElement | null {
    const named = this.ownerDocument.querySelector<HTMLElement>(this.getAttribute('for') || ':not(*)');
    if (named?.nodeName === 'IFRAME') {
      const inner = (named as HTMLIFrameElement).contentDocument;
      return (inner && look(inner, looking).boxes[0]) ?? null;
    }
    return look(this.ownerDocument, looking).boxes.find((box) => box === named) ?? null;
  }

  #show(state: PageState): void {
    if (!this.#place) return;
    render(
      h(HintsPanel, {
        state,
        onOpen: (id) => this.#beside?.open(id),
        onQuiet: (isOn) => this.#beside?.setQuiet(isOn),
        onHearAll: () => this.#beside?.hearAll(),
      }),
      this.#place,
    );
    if (!state.appraisal || state.appraisal === this.#told) return;
    this.#told = state.appraisal;
    this.#tell('golden-thread-checked', countsOf(state.findings));
  }

  #tell<Name extends keyof GoldenThreadEvents>(name: Name, detail: GoldenThreadEvents[Name]['detail']): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

const nothing: PageState = {
  appraisal: null,
  findings: [],
  openId: null,
  boxes: { seen: 0, placed: 0, readOnly: 0, optedOut: 0 },
  ignored: 0,
  quiet: false,
  problem: null,
};

export type { GoldenThread };

if (!customElements.get('golden-thread')) customElements.define('golden-thread', GoldenThread);
