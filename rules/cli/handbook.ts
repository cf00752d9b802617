/** `npm run handbook`: writes HANDBOOK.md anew from the rules. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { handbookMarkdown } from '../handbook-markdown.ts';

writeFileSync(fileURLToPath(new URL('../../../HANDBOOK.md', import.meta.url)), handbookMarkdown());
