import { study } from '../../src/lib/state/study.svelte.ts';

/** What pages use, on a page with nothing else. */
export { study };
export { IdbStore, openDatabase } from '../../src/lib/storage/study/index.ts';
export { choicesOf, defaultSettings, draftOf, unseen } from '../../src/lib/study/index.ts';
