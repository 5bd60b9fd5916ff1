import type { StudyEvent } from '$lib/study';

/** How many actions can be taken back one after the other. */
export const undoSteps = 30;
/** So many of the newest events hold the next action to take back: each step is an event, too. */
export const undoReach = 2 * undoSteps + 2;

/**
 * The newest of the reader's own actions that was not taken back, if there is one within thirty steps
 * and not older than `since`.
 *
 * @param events the newest events, oldest first
 */
export function findUndoable<Event extends StudyEvent>(
	events: readonly Event[],
	since: number
): Event | undefined {
	const undone = new Set<string>();
	for (const event of events.toReversed()) {
		if (event.did === 'undo') undone.add(event.of);
		else if (!undone.has(event.id)) return mayUndo(event, undone.size, since) ? event : undefined;
	}
	return undefined;
}

const mayUndo = ({ did, at }: StudyEvent, steps: number, since: number) =>
	steps < undoSteps && at >= since && did !== 'merge' && did !== 'restore' && did !== 'repair';
