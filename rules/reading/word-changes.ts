/** Tracked changes turned about, and words in text boxes put where the reader finds them. */

const turned: Readonly<Record<string, string>> = {
  'w:ins': 'w:del',
  'w:del': 'w:ins',
  'w:moveTo': 'w:moveFrom',
  'w:moveFrom': 'w:moveTo',
};

/** The file as if every tracked change were refused: what was put in is out, what was taken out is back. */
export function rejectChanges(xml: string): string {
  return xml
    .replaceAll(
      /(<\/?)(w:(?:ins|del|moveTo|moveFrom))(?=[\s/>])/g,
      (_, open: string, name: string) => open + turned[name],
    )
    .replaceAll(/(<\/?w:)delText(?=[\s>])/g, '$1t');
}

/**
 * Word writes a text box twice, in a new form and an old; other programs write the new one alone, which mammoth does not
 * know. Then its words are put in the old form.
 */
export function exposeTextBoxes(xml: string): string {
  if (!xml.includes('<w:txbxContent')) return xml;
  const parts: string[] = [];
  let at = 0;
  for (let from = xml.indexOf('<w:drawing'); from >= 0; from = xml.indexOf('<w:drawing', at)) {
    const end = xml.indexOf('</w:drawing>', from);
    if (end < 0) break;
    const drawing = xml.slice(from, end + '</w:drawing>'.length);
    parts.push(xml.slice(at, from), oldForm(drawing) ?? drawing);
    at = from + drawing.length;
  }
  parts.push(xml.slice(at));
  return withoutLoneChoice(parts.join(''));
}

/** null for a drawing without words, or with another drawing inside. */
function oldForm(drawing: string): string | null {
  const open = drawing.indexOf('<w:txbxContent');
  const close = drawing.lastIndexOf('</w:txbxContent>');
  if (open < 0 || close < open || drawing.indexOf('<w:drawing', 1) >= 0) return null;
  const words = drawing.slice(open, close + '</w:txbxContent>'.length);
  return `<w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox>${words}</v:textbox></v:shape></w:pict>`;
}

/** A choice without a second form is no choice. */
function withoutLoneChoice(xml: string): string {
  const parts = xml.split(/(<\/?mc:AlternateContent(?=[\s>])[^<>]*>)/);
  for (let at = 1; at < parts.length; at += 2) {
    const [open = '', inside = '', close = ''] = parts.slice(at, at + 3);
    if (open.startsWith('</') || !close.startsWith('</') || inside.includes('<mc:Fallback')) continue;
    parts[at] = '';
    parts[at + 1] = inside.replaceAll(/<\/?mc:Choice(?=[\s>])[^<>]*>/g, '');
    parts[at + 2] = '';
  }
  return parts.join('');
}
