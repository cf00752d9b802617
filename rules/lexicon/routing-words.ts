/** Words that tell which Section a provision belongs in: what teaches or trains is education (domain 2, H1 and H2; 4.7). */
export const routingWords: readonly { list: string; phrases: readonly string[] }[] = [
  {
    list: 'speech-teaching',
    phrases: [
      '(speech and language|speech & language|speech / language|speech language) (therapy|therapist|therapists|input|programme|sessions|support|service)',
      '(slt|salt|speech therapy|speech therapist|language therapy|language programme|speech programme|aac|communication aid|' +
        'communication device|makaton|pecs|expressive language|receptive language|speech sounds|language skills|' +
        'communication skills|social communication)',
    ],
  },
  {
    list: 'swallowing',
    phrases: [
      '(dysphagia|swallow|swallows|swallowing|eating and drinking|feeding|aspiration|thickener|thickened|saliva|drooling|' +
        'mealtime|videofluoroscopy|cleft|voice clinic|hearing aid review|oral feeding)',
    ],
  },
  {
    list: 'teaches-skill',
    phrases: [
      '(teach|teaches|coach|coaches) (him|her|them|<cap>) (to|how to) *',
      'signing (lessons|sessions|group|programme|with|to)',
      '(teach|teaches|teaching|taught|train|trains|practise|practises|practising|practice|learn|learns|learning|programme|' +
        'lessons) (him|her|them|<cap>|to|of|for|in)? *? (handwriting|writing|dressing|undressing|buttons|cutlery|scissors|' +
        'self care|toileting|typing|cooking|regulate|regulation|fine motor|gross motor|motor skills|balance|ball skills|' +
        'independence|pencil|cutting|walk|walking|mobility|cane|braille|sign|signs|coping)',
      '(handwriting|fine motor|gross motor|motor skills|dressing|self care skills|life skills|self regulation|regulation|' +
        'typing|emotional literacy) (programme|lessons|practice|sessions|group|skills programme|teaching)',
    ],
  },
  {
    list: 'residential-break',
    phrases: [
      '(residential|overnight) (short)? (break|breaks|respite|stay|stays|care|short breaks|respite breaks)',
      '(short break|short breaks|respite|respite care) (at|in) (a|the)? *? (residential|overnight) *?',
      '<n> (nights|night) (a|per|each|every|of) * (respite|residential|short break|short breaks|overnight)?',
      '(respite|short break|short breaks) *? (overnight|residential)',
    ],
  },
  {
    list: 'not-residential',
    phrases: [
      '(non|not) residential',
      '(daytime|day time|day) (short)? (break|breaks|respite)',
      '(holiday|holidays|in (his|her|their) own (home|bed)|at home|in the (home|family home)|night (sitter|sitting)|waking night|night carer)',
    ],
  },
  {
    list: 'home-service',
    phrases: [
      '(non residential|day|daytime) short breaks?',
      '(practical (help|assistance|support) (in|at) (the|his|her|their)? (family)? home)',
      '(home|bathroom|house) (adaptation|adaptations)',
      '(adaptations|adaptation) (to|of) (the|his|her|their) (family)? (home|house|bathroom)',
      '(stairlift|grab rails|level access shower|wet room|through floor lift|ceiling track hoist)',
      '(meals? (on wheels|at home|delivered)|telephone (line|at home)|disabled holiday|holiday (grant|scheme))',
    ],
  },
  {
    list: 'time-holds-paper',
    phrases: [
      '(including|includes|include|inclusive of|to include|covering|which covers) *? (report writing|reports|report|liaison|' +
        'paperwork|admin|administration|travel|travelling time|programme writing|writing a programme|writing up|record keeping|advice to staff)',
    ],
  },
  {
    list: 'therapy-programme',
    phrases: [
      '(therapy|salt|slt|ot|physio|physiotherapy|language|speech) (programme|programmes|exercises|targets|plan|work|activities|sessions)',
      '(programme|exercises|targets|activities) (from|by|of|written by|set by|devised by) (the|a|an)? *? (therapist|physiotherapist|therapy)',
    ],
  },
];
