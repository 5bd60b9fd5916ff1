import type { Draft, StudyEvent } from '$lib/study';

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** Eleven letters: by chance alone no two pages in the world share them. */
function drawName(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(11));
	return Array.from(bytes, (byte) => letters[byte % letters.length]).join('');
}

let page = '';
let count = 0;

/** An id that no other page and no other device gives. */
export function nextEventId(): string {
	page ||= drawName();
	count += 1;
	return `${page}-${count.toString(36)}`;
}

/** The event of a draft. One that had its id before keeps it. */
export const withId = (draft: Draft | StudyEvent): StudyEvent => ({ id: nextEventId(), ...draft });
