import { dayAround, dayOf } from '$lib/study';
import type { StudySettings } from '$lib/study';

/** Minutes that this device's clock is ahead of UTC. */
export const zone = (at: number): number => -new Date(at).getTimezoneOffset();

/** The reader's day around a time. */
export function stretchAt(at: number, { dayStart }: StudySettings) {
	const rule = { dayStart, zone };
	return { ...dayAround(at, rule), day: dayOf(at, rule) };
}
