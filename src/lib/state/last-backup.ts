import { preference } from '$lib/storage';
import type { DayCount } from '$lib/study';

/** When a back-up was last saved on this device, and how much was in it. */
export type LastBackup = {
	readonly at: number;
	/** The reader's day, and how many reviews it had by then. */
	readonly day: string;
	readonly today: number;
	readonly reviews: number;
};

function isLastBackup(value: unknown): value is LastBackup | null {
	if (value === null) return true;
	if (typeof value !== 'object') return false;
	const { at, day, today, reviews } = value as Record<string, unknown>;
	return typeof day === 'string' && [at, today, reviews].every((one) => Number.isFinite(one));
}

export const lastBackup = preference<LastBackup | null>('backup', null, isLastBackup);

/** What a back-up saved now will be remembered as. */
export function backupOf(days: readonly DayCount[], at: number, day: string): LastBackup {
	const reviews = days.reduce((sum, one) => sum + one.reviews, 0);
	return { at, day, today: days.find((one) => one.day === day)?.reviews ?? 0, reviews };
}
