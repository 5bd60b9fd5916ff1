import type { OwnChange } from '$lib/storage/study';
import { study } from './study.svelte.ts';

/** Keeps and removes many of the reader's own cards at once: all of it or, where that fails, none. */
export async function changeOwn(change: OwnChange): Promise<void> {
	await (await study.writable()).changeOwn(change);
	study.tell();
}
