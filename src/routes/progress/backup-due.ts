import type { LastBackup } from '$lib/state/kept.svelte.ts';
import { shiftDay, type DayCount } from '$lib/study';
import { savedDays } from './data/saved-days.ts';

/** Fewer answers, or for a shorter time, are not worth a word. */
const [least, longest] = [100, 30];

/**
 * The answers that no file holds, where it is time to say so; otherwise 0.
 *
 * @param days what each day came to, the oldest first
 * @param today the reader's day
 */
export function backupDue(
	days: readonly DayCount[],
	last: LastBackup | null,
	today: string
): number {
	const since = last?.day ?? days.find(({ reviews }) => reviews > 0)?.day;
	if (since === undefined || since > shiftDay(today, -longest)) return 0;
	const { open } = savedDays(days, last, today);
	return open >= least ? open : 0;
}
