import { study } from '../../src/lib/state/study.svelte.ts';

/** What pages use, on a page with nothing else. */
export { study };
export * as care from '../../src/lib/state/study-care.svelte.ts';
export { IdbStore, openDatabase } from '../../src/lib/storage/study/index.ts';
export { choicesOf, defaultSettings, draftOf, unseen } from '../../src/lib/study/index.ts';
