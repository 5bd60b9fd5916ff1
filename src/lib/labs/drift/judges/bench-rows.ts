import type { JudgeRates, JudgeReading } from '$lib/simulation/drift';
import type { JudgeFacts } from './judge-facts.ts';

/** A judge as the page shows him: who he is, what he reads now, how often he rings. */
export type BenchRow = {
	readonly judge: JudgeFacts;
	readonly reading: JudgeReading;
	/** Missing until the first days are replayed. */
	readonly rates: JudgeRates | undefined;
};

export function benchRows(
	judges: readonly JudgeFacts[],
	readings: readonly JudgeReading[],
	rates: readonly JudgeRates[]
): BenchRow[] {
	return readings.flatMap((reading) => {
		const judge = judges.find(({ id }) => id === reading.id);
		const known = rates.find(({ id }) => id === reading.id);
		return judge ? [{ judge, reading, rates: known }] : [];
	});
}

/** The five on the bench, without the habits below them. */
export const onBench = (rows: readonly BenchRow[]) =>
	rows.filter(({ judge }) => judge.group === 'bench');
