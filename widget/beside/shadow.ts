/** A place of our own on somebody else's page: a closed shadow root that neither takes nor gives any style. */
import base from '../style/base.css?inline';
import card from '../style/card.css?inline';
import parts from '../style/parts.css?inline';
import tokens from '../style/tokens.css?inline';

const own = '.gt-root';

/** The desk's own sheets for one element inside a shadow root: its font size is not the page's, so rem becomes pixels. */
function forShadow(css: string): string {
  return css
    .replace(/:root/g, own)
    .replace(/(^|[},])\s*(?:html|body)(?=\s*[{,])/g, `$1${own}`)
    .replace(/(\d*\.?\d+)rem\b/g, (_, size: string) => `${Number(size) * 16}px`);
}

const css = `${[tokens, base, parts, card].map(forShadow).join('\n')}
${own} { font-size: 16px; text-align: start; }
/* Room for the focus ring, which would be cut off at the edge. */
${own}.gt-card { padding: 6px; background: none; }
/* A card too tall for the window scrolls; the way on, and out of it, stays in sight. */
${own}.gt-card .card-foot { position: sticky; bottom: 0; padding-block: 8px; background: var(--raised); }
${own}.gt-panel { padding: 12px; }`;

function dress(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox does not let an extension's script adopt sheets; it exempts the script's own <style> from the page's policy.
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}

/** Makes the root of a place on the element, which must not have one yet. What is rendered goes into what is returned. */
export function shadowPlace(host: HTMLElement, kind: 'card' | 'panel'): HTMLElement {
  const root = host.attachShadow({ mode: 'closed' });
  dress(root);
  const place = document.createElement('div');
  place.className = `gt-root gt-${kind}`;
  root.append(place);
  return place;
}
