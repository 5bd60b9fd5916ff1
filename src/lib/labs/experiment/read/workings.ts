import type { ArmComparison, Estimate } from '$lib/simulation/experiment';
import type { ReadShown } from './reading.ts';

/** One test of one variant. */
export type WorkingRow = {
	readonly name: string;
	/** Fisher's test has no interval of its own. */
	readonly estimate: Estimate | undefined;
	readonly pValue: number;
	readonly decides: boolean;
};

/** All tests of all variants; with several variants also what decides after the correction. */
export function workingRows({ state, reading }: ReadShown): WorkingRow[] {
	const { comparisons } = reading;
	const isCorrected = comparisons.length > 1 && state.settings.correction !== 'none';
	return comparisons.flatMap((comparison) => {
		const before = comparisons.length > 1 ? `${comparison.name}: ` : '';
		const rows = testsOf(comparison, state.metric).map((row) => ({
			...row,
			name: before + row.name,
			decides: row.decides && !isCorrected
		}));
		if (!isCorrected) return rows;
		const name = `${before}corrected (${corrections[state.settings.correction]})`;
		const { decides } = comparison;
		return [...rows, { name, estimate: decides, pValue: decides.pValue, decides: true }];
	});
}

const corrections = { none: '', bonferroni: 'Bonferroni', holm: 'Holm' } as const;

function testsOf(
	{ test, plain, fisherP, cuped }: ArmComparison,
	metric: ReadShown['state']['metric']
): WorkingRow[] {
	const rows: WorkingRow[] = [
		{
			name: metric === 'mean' ? 'Welch’s t' : 'z, interval by Newcombe',
			...{ estimate: plain, pValue: plain.pValue, decides: test === 'z' || test === 'welch' }
		}
	];
	if (fisherP !== undefined) {
		const name = 'Fisher’s exact: fewer than 5 expected';
		rows.push({ name, estimate: undefined, pValue: fisherP, decides: test === 'fisher' });
	}
	if (cuped) {
		rows.push({ name: 'After CUPED', estimate: cuped, pValue: cuped.pValue, decides: true });
	}
	return rows;
}
