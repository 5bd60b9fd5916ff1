import { formatCount } from '$lib/components/charts';
import type { SpeedResult, SpeedTaskId } from '$lib/speed';

type Words = {
	name: string;
	/** What n counts. */
	rows: (n: string) => string;
	/** How the code goes that most would write. */
	plain: string;
};

const words: Readonly<Record<SpeedTaskId, Words>> = {
	ks: {
		name: 'Kolmogorov–Smirnov',
		rows: (n) => `${n} rows each`,
		plain: 'sorts both samples with a comparison function and walks along them'
	},
	psiBins: {
		name: 'Counts for PSI',
		rows: (n) => `${n} rows, ten bins`,
		plain: 'looks for the bin of each row with findIndex'
	},
	quantiles: {
		name: 'Eleven quantiles',
		rows: (n) => `${n} rows`,
		plain: 'sorts a copy with a comparison function'
	},
	moments: {
		name: 'Mean and variance',
		rows: (n) => `${n} rows`,
		plain: 'goes through map and reduce'
	},
	auc: {
		name: 'Area under the ROC curve',
		rows: (n) => `${n} rows each`,
		plain: 'compares every positive row with every negative one'
	},
	energy: {
		name: 'Energy distance',
		rows: (n) => `${n} rows each`,
		plain: 'averages the distances of all pairs'
	},
	permutations: {
		name: '1,000 permutations',
		rows: (n) => `${n} rows each`,
		plain: 'shuffles a joined list, slices it and reduces both parts'
	},
	normals: {
		name: 'Normal numbers',
		rows: (n) => `${n} of them`,
		plain: 'uses Box and Muller’s formula, one number at a time'
	}
};

export const nameOf = ({ id }: SpeedResult): string => words[id].name;
export const rowsOf = ({ id, n }: SpeedResult): string => words[id].rows(formatCount(n));

/** One sentence a task: what plain code does there. */
export const plainSentences: readonly { name: string; does: string }[] = Object.values(words).map(
	({ name, plain }) => ({ name, does: plain })
);
