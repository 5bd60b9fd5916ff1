import type { ManyReading } from '$lib/simulation/drift';

/** The largest number of uncorrected alarms that one quiet day in a hundred still has. */
export function worstDay({ record, days }: Pick<ManyReading, 'record' | 'days'>): number {
	const counts = record.none.alarmsOnDay;
	let seen = 0;
	for (let alarms = counts.length - 1; alarms > 0; alarms--) {
		seen += counts[alarms] ?? 0;
		if (seen >= days / 100) return alarms;
	}
	return 0;
}
