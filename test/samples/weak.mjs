/**
 * A weak draft, as drafts often are: copied phrases, no amounts, an outcome that is a service, a need that nobody
 * answers, a school already named. Headings are bold lines, needs are prose, Section F is a table.
 * @type {{ title: string, blocks: import('./make.mjs').Block[] }}
 */
export const weak = {
  title: 'Draft EHC Plan: Idris Penhallow (invented)',
  blocks: [
    { text: '**EDUCATION, HEALTH AND CARE PLAN**' },
    {
      table: [
        ['Name', 'Idris Penhallow', 'Date of birth', '14 May 2017'],
        ['Year group', 'Year 5', 'Home language', 'English'],
        ['Parents', 'Carys Penhallow', 'Status', 'Draft plan'],
        ['Date of draft', '9 November 2026', 'Plan reference', '[insert reference]'],
      ],
      plain: true,
    },
    { text: '**Section A: The views, interests and aspirations of the child and their parents**' },
    {
      text:
        'Idris is a lively and popular boy who lives with his mother and his older sister. He enjoys football, ' +
        'being outside and playing on his tablet. He likes school most of the time but finds it tricky when the ' +
        'work is hard. Idris would like to be a footballer or to work with animals. He does not like it when it ' +
        'is noisy.',
    },
    {
      text:
        'At home Idris likes to help with the dog and to build dens in the garden with his sister. He needs a lot ' +
        'of reminders in the morning and at bedtime. He goes to a football club on Saturdays when someone can ' +
        'take him.',
    },
    {
      text:
        'Idris was born at full term and met his early milestones late. He went to Bramblecote Nursery, where ' +
        'staff were first concerned about his talking. He has been on the SEN register since Reception. He had a ' +
        'block of therapy in Year 2, which helped. There was a difficult period in Year 4 when his teacher left ' +
        'and his grandfather died.',
    },
    {
      text:
        'Mum is worried about secondary school. She would like Idris to be happy and to reach his full potential. ' +
        'She feels that he needs someone with him to keep him on track.',
    },
    { text: '**Section B: Special educational needs**' },
    { text: '**Communication and interaction**' },
    {
      text:
        'Idris is a friendly boy who likes to talk about football. He has a diagnosis of DLD. He finds it hard to ' +
        'follow instructions with more than one part and often watches what other children do before he starts. ' +
        'He has difficulty finding the word he wants, so he says “thing” or gives up on what he was going to say.',
    },
    { text: '**Cognition and learning**' },
    {
      text:
        'Idris has a good memory for facts that interest him. His reading is at the level of a child of six. He ' +
        'cannot yet spell most of the common words taught in Year 2, and he finds it hard to get his ideas down ' +
        'on paper. He struggles to remember number facts from one week to the next.',
    },
    { text: '**Social, emotional and mental health**' },
    {
      text:
        'Idris can be kind to younger children. He becomes anxious when plans change and may hide under a table ' +
        'or leave the room, which happens most days. He finds it hard to lose a game and has fallen out with ' +
        'several friends.',
    },
    { text: '**Sensory and physical**' },
    {
      text:
        'Idris covers his ears in the dinner hall and in assembly, and on many days he does not eat his lunch. He ' +
        'holds his pencil tightly and tires after a few lines of writing.',
    },
    {
      text:
        'Staff report that Idris has made some progress this year with high levels of adult support. He responds ' +
        'well to praise and likes to be given jobs to do.',
    },
    { text: '**Section C: Health needs related to SEN**' },
    { text: 'Idris has asthma and carries a blue inhaler, which he cannot yet use without an adult.' },
    { text: '**Section D: Social care needs related to SEN**' },
    { text: 'Not known to social care.' },
    { text: '**Section E: Outcomes**' },
    {
      bullets: [
        'Idris will improve his communication skills.',
        'Idris will make good progress in literacy and numeracy in line with his ability.',
        'Idris will have access to a key adult throughout the school day.',
        'By the end of Year 6 Idris will feel more confident when there are changes.',
        'Idris will write three sentences on his own, with full stops, in two lessons a week.',
      ],
    },
    { text: '**Section F: Special educational provision**' },
    {
      table: [
        ['Provision', 'Who will provide it', 'How often'],
        [
          'Idris would benefit from a speech and language therapy programme to develop his ' +
            'understanding and word finding.',
          'SALT / school staff',
          'Regular',
        ],
        ['Access to small group work for reading and spelling, as appropriate.', 'Teaching assistant', 'As required'],
        [
          'A multi-sensory spelling programme taught one to one, 15 minutes each time.',
          'Teaching assistant trained by the specialist teacher',
          'Four times a week',
        ],
        ['Support with mathematics where possible.', '', ''],
        [
          'Opportunities to talk to a trusted adult when he is anxious. ELSA sessions subject to availability.',
          'Key adult',
          'Ongoing',
        ],
        ['Staff to be mindful of how Idris is feeling and to prepare him for changes.', 'All staff', 'Daily'],
        ['A pencil grip and a sloping board.', 'School', 'In place'],
      ],
    },
    {
      text:
        'Idris will continue to receive a differentiated curriculum and quality first teaching. The school will ' +
        'use its best endeavours to provide up to 15 hours of support a week, to be used flexibly. Progress will ' +
        'be reviewed regularly.',
    },
    { text: '**Section G: Health provision**' },
    { text: 'Idris is open to the asthma clinic. The school nurse to offer advice as needed.' },
    { text: '**Section H1: Social care provision under the Chronically Sick and Disabled Persons Act 1970**' },
    { text: 'None.' },
    { text: '**Section I: Placement**' },
    {
      text:
        'Idris attends Kestrel Lane Primary School, a mainstream school, and will transfer to ' +
        'Oakhanger Academy in September 2028.',
    },
    { text: '**Section J: Personal budget**' },
    { text: 'A personal budget was not requested.' },
    { text: '**Section K: Advice and information**' },
    {
      table: [
        ['Advice', 'From', 'Date'],
        ['Parent’s views', 'Carys Penhallow', '2 September 2026'],
        ['Educational advice', 'Kestrel Lane Primary School', '11 September 2026'],
        ['Psychological advice', 'Educational psychologist', '24 September 2026'],
        ['SALT report', 'Speech and language therapist', 'TBC'],
      ],
    },
  ],
};
