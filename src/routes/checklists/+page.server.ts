import { checklists } from './checklists.server.ts';

export const load = () => ({ lists: checklists });
