/** The demonstration case system (`test/pages/case`). Its editor page says nowhere which Section its frame holds. */
import type { BoxMap } from './index.ts';

export const demonstration: BoxMap = {
  page: 'meta[name="application-name"][content="Demonstration case system"]',
  plan: '#case',
  boxes: [{ box: '#provision_ifr', section: 'F' }],
};
