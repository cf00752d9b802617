/** What templates leave for a writer to fill in or take out (domain 7.4; templates, part 7). Each pattern is linear. */

export interface Placeholder {
  /** What is left in, in words for the writer. */
  what: string;
  pattern: RegExp;
  /** Sections where the words may rightly stand in a draft. */
  fineIn?: readonly string[];
}

const gapWords =
  'insert|enter|add|type|select|choose|complete|delete|name|names|first ?name|surname|forename|child|young person|pupil|student|' +
  'his|her|their|he|she|they|dob|date|month|year|address|school|setting|college|role|job|title|telephone|phone|number|amount|' +
  'how|what|when|who|whom|whose|where|which|why|xx+|tbc|the child|the young person|initials|ref|reference|signature|organisation|' +
  'author|council|local authority|condition|nhs|upn|email|post ?code|ethnicity|gender|religion|' +
  '(?:section )?[a-k][12]?(?=:)|parents. views|said, drew|provision|outcome|need|target|baseline|measure';

export const placeholders: readonly Placeholder[] = [
  {
    what: 'A gap is still open.',
    // Must not match a reference or an aside in square brackets: "[links to E2]", "[sic]", "[1]", "[B1, B2]".
    pattern: new RegExp(`\\[ ?(?:${gapWords})\\b[^\\]\\n]{0,120}\\]`, 'giu'),
  },
  {
    what: 'A gap is still open.',
    // The gaps our own scaffolds leave. In Section A a bracket may hold an aside: "[the cat joins in]".
    pattern:
      /\[(?:(?:the|an?|one|alone|as|with what|to whom|from what|occasions?|results?|test|area)\b[^\]\n]{0,120}|[^\]\n]{1,12} in full)\]/gi,
    fineIn: ['A'],
  },
  {
    what: 'A gap is still open.',
    // "[NHS NO]", "[SURNAME]": a form's own capitals. A sound or an act in a child's words may be shouted too: "[LAUGHS]".
    pattern: /\[[A-Z][A-Z/ ]{2,40}\]/g,
    fineIn: ['A'],
  },
  {
    what: 'A field of the template was not filled.',
    // «Child_Forename1», {{name}}, <<Surname>>, <Known as>; must not match quotation («Bonjour !») nor mark-up shown as text.
    pattern:
      /«[A-Za-z]+[_\d][A-Za-z_\d]{0,40}»|\{\{[^}\n]{1,60}\}\}|<<[^>\n]{1,60}>>|<(?:insert|known as|[A-Za-z']+ (?:[A-Za-z']+ )?(?:name|date|address|number|dob|role|school|as|worker|title)|name|date|school|child|pupil)>/gi,
  },
  {
    what: 'The form’s own prompt is still here.',
    pattern:
      /\b(?:click|tap|click or tap) (?:here )?to (?:enter|add|insert|choose)(?: (?:a |an |some )?(?:text|date|item|name|number))?\.?|\bchoose an? (?:item|date|option|value)\b\.?|\bselect an? (?:item|option)\b\.?|\bdelete as (?:appropriate|applicable|necessary)\b|\bdelete (?:this|these) (?:note|notes|guidance|text|section|line|paragraph)\b|\blorem ipsum\b|\b(?:guidance|notes?) (?:for|to) (?:the )?(?:plan )?(?:writers?|authors?|case ?workers?|officers?|completion)\b/gi,
  },
  {
    what: 'The form’s own guidance is still here.',
    // "Outcomes should be SMART and should not be provision.": it speaks of the plan's parts, not of a child.
    pattern:
      /\b(?:outcomes|provision|needs|targets) (?:should|must) (?:normally )?(?:be (?:SMART|specific and|detailed and|listed|described|written|recorded|set out)|not be (?:provision|outcomes|aspirations))\b[^.\n]{0,120}\.?/gi,
  },
  {
    what: 'Letters stand in for a name, a date or a number.',
    // Must not match "XXL", "XXX syndrome", or a kiss at the end of a child's own note ("love Sam xxx").
    pattern:
      /(?<![\p{L}\p{N}])(?:X{3,}(?! syndrome)|XX[/.-]XX(?:[/.-](?:XX|20XX|XXXX))?|20XX|[A-Z]{1,2}XX+\d?)(?![\p{L}\p{N}])/gu,
  },
  {
    what: 'Both pronouns of the template are still here.',
    pattern:
      /(?<![\p{L}/])(?:he ?\/ ?she|she ?\/ ?he|s\/he|\(s\)he|his ?\/ ?hers?|hers? ?\/ ?his|him ?\/ ?her|her ?\/ ?him|C\/YP)(?![\p{L}/])/giu,
  },
  {
    what: 'This is still to be decided.',
    pattern: /(?<![\p{L}\p{N}])(?:TBC|TBA|TBD|to be (?:confirmed|inserted|added|advised|completed))(?![\p{L}\p{N}])/gu,
    fineIn: ['I', 'J', 'front'],
  },
  {
    what: 'A label stands where a name should be.',
    pattern: /(?<![\p{L}\p{N}])(?:Firstname|FirstName|Childsname|ChildName|CHILD'S NAME)(?![\p{L}\p{N}])/gu,
  },
];
