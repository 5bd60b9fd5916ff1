import type { StudyEvent } from '$lib/study';

/** The cards that were graded, without grades that were taken back. */
export function askedOf(events: readonly StudyEvent[]): readonly string[] {
	const undone = new Set(events.flatMap((event) => (event.did === 'undo' ? [event.of] : [])));
	const graded = events.filter(({ did, id }) => did === 'grade' && !undone.has(id));
	return [...new Set(graded.map(({ card }) => card))];
}
