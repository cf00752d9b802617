/**
 * A middling draft: the child speaks and most provision can be held to, with gaps a careful reader would send back.
 * Real heading styles; each area is a table of need, provision and outcome side by side.
 * @type {{ title: string, blocks: import('./make.mjs').Block[] }}
 */
export const middling = {
  title: 'Draft EHC Plan: Marnie Oyelaran (invented)',
  blocks: [
    { heading: 'Education, Health and Care Plan', level: 1 },
    { text: '**Name:** Marnie Oyelaran' },
    { text: '**Date of birth:** 21 January 2014' },
    { text: '**Year group:** Year 8' },
    { text: '**Plan status:** First draft, issued 19 October 2026' },
    { heading: 'Section A: My views, interests and aspirations', level: 2 },
    { heading: 'How Marnie’s views were gathered', level: 3 },
    {
      text:
        'Marnie talked with Ms Adeyemi, her form tutor, on 14 September 2026 while they made biscuits. She chose ' +
        'topics from a set of picture cards, Ms Adeyemi wrote down her words, and Marnie read them through and ' +
        'changed two of them.',
    },
    { heading: 'What I want people to know', level: 3 },
    {
      text:
        '“I love drawing dragons and I have made a comic with four chapters. I like my cat Pickle, baking, and ' +
        'the art room because it is quiet. I don’t like supply teachers, group work or people reading over my ' +
        'shoulder. When I go silent I am not being rude. I am waiting for the words to come back. It helps if you ' +
        'wait, and if you let me write it down.”',
    },
    { heading: 'My hopes', level: 3 },
    {
      text:
        '“This year I want one friend to sit with at lunch. When I am older I want to draw comics ' +
        'or make cakes for weddings.”',
    },
    { heading: 'How I communicate', level: 3 },
    {
      text:
        '“At home I talk all the time. At school I nod, point and write notes. With Ms Adeyemi I can whisper. I ' +
        'use my phone to type when I have to tell someone something important.”',
    },
    { heading: 'What Marnie’s family say', level: 3 },
    {
      text:
        'Marnie’s parents, Folake and Dele, told the coordinator on 16 September 2026 that she was a chatty ' +
        'toddler who stopped talking at nursery. They would like teachers to understand that she cannot help it, ' +
        'and they hope she will stay on at college. They are proud of her comic.',
    },
    { heading: 'Sections B, F and E: Needs, provision and outcomes', level: 2 },
    { heading: 'Communication and interaction', level: 3 },
    {
      text: '**Strengths:** Marnie writes clearly and with humour. She speaks freely at home and with her cousin Bisi.',
    },
    {
      table: [
        ['Special educational need (B)', 'Special educational provision (F)', 'Outcome (E)'],
        [
          'Marnie has selective mutism. In school she speaks to one adult, in a whisper, and to no other pupil.',
          'A small-steps speaking programme with Ms Adeyemi, trained by the speech and language therapist, one to ' +
            'one, 20 minutes three times a week in term time.',
          'By July 2028 Marnie will answer a question aloud in front of five pupils in three ' +
            'different lessons each week.',
        ],
        [
          'She finds it hard to ask for help when she does not understand, and leaves work unfinished in most lessons.',
          'A set of help cards, accepted by every teacher in every lesson. Staff to check in with Marnie regularly.',
          'By July 2027 Marnie will show a help card or write a note each time she is stuck, in four ' +
            'lessons out of five.',
        ],
      ],
    },
    { heading: 'Cognition and learning', level: 3 },
    {
      text: '**Strengths:** Marnie’s reading is above that expected for her age and her memory for pictures is strong.',
    },
    {
      table: [
        ['Special educational need (B)', 'Special educational provision (F)', 'Outcome (E)'],
        [
          'Marnie has missed much of the number work of Years 6 and 7 and cannot yet work with ' +
            'fractions or percentages.',
          'Mathematics teaching in a group of three with a mathematics teacher, 40 minutes twice a week for two terms.',
          'Marnie will catch up in mathematics.',
        ],
        [
          'She has difficulty planning her time, so that homework that takes others half an hour takes her an evening.',
          '',
          'By Easter 2027 Marnie will plan her week on her own and hand in nine pieces of homework out of ten.',
        ],
      ],
    },
    { heading: 'Social, emotional and mental health', level: 3 },
    { text: '**Strengths:** Marnie notices when others are sad and is trusted with the younger children in art club.' },
    {
      table: [
        ['Special educational need (B)', 'Special educational provision (F)', 'Outcome (E)'],
        [
          'Marnie becomes very anxious in busy places. She spends lunch in the toilets on three days out of five.',
          'Lunch in the art room every day with up to three pupils she has chosen, supervised by the art ' +
            'technician.\nEmotional literacy support from a trained ELSA when needed.',
          'By July 2027 Marnie will eat lunch with at least one other pupil on four days out of five.',
        ],
        [
          'She worries about supply teachers and has walked out of six lessons this term when one arrived.',
          'A photograph and a message to Marnie’s planner by 8.30 am on any day when a supply teacher will teach ' +
            'her, from the cover manager.',
          'Marnie will feel safe when a supply teacher takes a lesson.',
        ],
      ],
    },
    { heading: 'Sensory and physical', level: 3 },
    { text: 'No needs were identified in this area.' },
    { heading: 'Section C: Health needs related to special educational needs', level: 2 },
    { text: 'None identified.' },
    { heading: 'Section D: Social care needs related to special educational needs', level: 2 },
    { text: 'None identified.' },
    { heading: 'Section G: Health provision', level: 2 },
    { text: 'None required.' },
    {
      heading:
        'Section H1: Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970',
      level: 2,
    },
    { text: 'None required.' },
    { heading: 'Section H2: Other social care provision', level: 2 },
    { text: 'None required.' },
    { heading: 'How progress will be watched', level: 2 },
    {
      text:
        'The form tutor and the special educational needs coordinator will set shorter-term targets with Marnie ' +
        'at the start of each term and look at them with her and her parents at its end. The plan will be ' +
        'reviewed by 19 October 2027.',
    },
    { heading: 'Section I: Placement', level: 2 },
    { text: 'This section is left blank in a draft.' },
    { heading: 'Section J: Personal budget', level: 2 },
    { text: 'Marnie’s parents have not asked for a personal budget.' },
    { heading: 'Section K: Advice and information', level: 2 },
    {
      table: [
        ['Document', 'Author and role', 'Date'],
        ['Parents’ and young person’s views', 'Folake and Dele Oyelaran', '16 September 2026'],
        ['School advice', 'Ms Adeyemi, form tutor, with the coordinator', '18 September 2026'],
        ['Psychological advice', 'Dr Lindqvist, educational psychologist', '25 September 2026'],
        ['Medical advice', 'Dr Banerjee, community paediatrician', '22 September 2026'],
        ['Social care information', 'Early help team', '15 September 2026'],
        ['Therapy advice', 'Ms Roscoe, speech and language therapist', '28 September 2026'],
      ],
    },
  ],
};
