/** The packs that come with the room. Each is a text like a trainer's own. */
import parents from './parents.md?raw';
import starter from './starter.md?raw';
import youngPeople from './young-people.md?raw';

export const packs: readonly { title: string; says: string; text: string }[] = [
  {
    title: 'Words that can be kept',
    says: 'For professionals who write or advise: 20 minutes, need to provision.',
    text: starter,
  },
  { title: 'Is my child’s plan clear?', says: 'For parents and carers, in plain words.', text: parents },
  { title: 'My plan, my words', says: 'For young people, in plain words.', text: youngPeople },
];
