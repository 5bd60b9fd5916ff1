/** What reads and writes files of cards, fetched with the first one. */
export const lateWork = () => import('./card-files.ts');
