/** Just enough XML for the small parts of a Word file: values of tags, found in a piece of text. */
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A value as written between quotes, as its characters. */
function unescapeXml(value: string): string {
  return value.replaceAll(/&(?:#x([0-9a-f]{1,5})|#(\d{1,6})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex || decimal) return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
    return named[name] ?? whole;
  });
}

/** Characters as they may stand between quotes. */
export function escapeXml(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** The value of an attribute in the text of one tag; null when it has none. */
export function attributeIn(tag: string, name: string): string | null {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`).exec(tag);
  const value = match?.[1] ?? match?.[2];
  return value === undefined ? null : unescapeXml(value);
}

/** `w:val` of the first such tag in `xml`; '' when it has none of its own; null when the tag is not there. */
export function valueIn(xml: string, tagName: string): string | null {
  const tag = new RegExp(`<${tagName}(?=[\\s/>])[^<>]*>`).exec(xml)?.[0];
  return tag === undefined ? null : (attributeIn(tag, 'w:val') ?? '');
}

/** A setting that is on by standing there and off by its value. */
export function isOn(value: string | null): boolean {
  return value !== null && value !== '0' && value !== 'false' && value !== 'off' && value !== 'none';
}

/** `xml` cut at each opening of a tag: every piece starts with that tag's attributes. */
export function piecesAt(xml: string, tagName: string): string[] {
  return xml.split(new RegExp(`<${tagName}(?=[\\s/>])`)).slice(1);
}

/** The characters a reader sees in a piece of Word's XML; a tab or a break is a space. */
export function charactersIn(xml: string): string {
  const bare = xml
    .replaceAll(/<w:(?:tab|br|cr)\b[^<>]*>/g, ' ')
    .replaceAll(/<w:(?:instrText|delText)\b[^<>]*>[^<]*<\/w:(?:instrText|delText)>/g, '')
    .replaceAll(/<[^<>]*>/g, '');
  return unescapeXml(bare);
}

/** Tags inside tags inside tags: tables in tables in Word come to some 40. */
const mostXmlLevels = 1_000;

/** False for XML that is broken or nested past any document: parsers take minutes to find that out. One pass. */
export function isSoundXml(xml: string): boolean {
  let depth = 0;
  for (const [, sign, rest = '', end] of xml.matchAll(/<([/!?]?)([^<>]*)(>?)/g)) {
    if (end === '' && sign !== '!') return false;
    if (sign === '/') depth--;
    else if (sign === '' && !rest.endsWith('/')) depth++;
    if (depth > mostXmlLevels) return false;
  }
  return true;
}
