import { dayOf } from '$lib/study';
import type { StudySettings } from '$lib/study';

/** The reader's day at this moment. */
export function todayNow({ dayStart }: StudySettings): string {
	const zone = (at: number) => -new Date(at).getTimezoneOffset();
	return dayOf(Date.now(), { dayStart, zone });
}
