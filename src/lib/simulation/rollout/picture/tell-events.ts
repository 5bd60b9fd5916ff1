import type { ReleaseEvent } from '../release/types.ts';

/** Lines that looks and steps may take in a log that someone reads. */
const mostLooks = 8;
const mostSteps = 10;

export interface ToldEvent {
	readonly event: ReleaseEvent;
	readonly times: number;
}

/**
 * The events that deserve a line: all but healthy looks; looks of one guard with the same result in a
 * row share a line, save for the few that led to a rollback; where there are still too many, the middle
 * is left out.
 */
export function tellEvents(events: readonly ReleaseEvent[]): { told: ToldEvent[]; untold: number } {
	const grouped = groupLooks(events);
	const looks = thin(
		grouped.filter(({ event }) => event.kind === 'look'),
		mostLooks
	);
	const steps = thin(
		grouped.filter(({ event }) => event.kind === 'steps'),
		mostSteps
	);
	const kept = new Set([...looks, ...steps]);
	const isKept = (one: ToldEvent) =>
		(one.event.kind !== 'look' && one.event.kind !== 'steps') || kept.has(one);
	const untold = grouped
		.filter((one) => one.event.kind === 'look' && !kept.has(one))
		.reduce((sum, { times }) => sum + times, 0);
	return { told: grouped.filter(isKept), untold };
}

function groupLooks(events: readonly ReleaseEvent[]): ToldEvent[] {
	const leading = leadingLooks(events);
	const told: { event: ReleaseEvent; times: number }[] = [];
	/** The open line of each guard. */
	const open = new Map<number, { event: ReleaseEvent; times: number }>();
	for (const event of events) {
		if (event.kind !== 'look') {
			told.push({ event, times: 1 });
			if (event.kind !== 'fault begins') open.clear();
			continue;
		}
		const { guard, result } = event.look;
		const before = open.get(guard);
		const same = before?.event.kind === 'look' && before.event.look.result === result;
		if (result === 'healthy') open.delete(guard);
		else if (same && !leading.has(event) && before) before.times++;
		else {
			const line = { event, times: 1 };
			told.push(line);
			open.set(guard, line);
		}
	}
	return told;
}

/** The last firing looks before a rollback, at most three: each is a line of its own. */
function leadingLooks(events: readonly ReleaseEvent[]): Set<ReleaseEvent> {
	const found = new Set<ReleaseEvent>();
	const at = events.findIndex(({ kind }) => kind === 'rolls back');
	const decision = events[at];
	if (decision?.kind !== 'rolls back' || !decision.look) return found;
	for (let i = at - 1; i >= 0 && found.size < 3; i--) {
		const event = events[i];
		if (event?.kind !== 'look' || event.look.guard !== decision.look.guard) continue;
		if (event.look.result !== 'fires') break;
		found.add(event);
	}
	return found;
}

/** At most so many, from both ends. */
function thin<T>(list: readonly T[], most: number): readonly T[] {
	if (list.length <= most) return list;
	const half = most / 2;
	return [...list.slice(0, half), ...list.slice(-half)];
}
