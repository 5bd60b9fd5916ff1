import { formatCount, formatFixed, formatP } from '$lib/components/charts';
import type { JointReport } from '$lib/simulation/table';

/** What the classifier found, in one sentence. */
export function jointWords({ columns, auc, interval, pValue, rows }: JointReport): string {
	const [low, high] = interval.map((end) => formatFixed(end, 2));
	const p = formatP(pValue);
	const reading = `AUC ${formatFixed(auc, 2)}, 95 % ${low} to ${high}, p ${p.startsWith('<') ? p : `= ${p}`}`;
	const sides = `${formatCount(rows.reference)} and ${formatCount(rows.current)} rows`;
	const can = canTell(pValue, auc);
	return `A classifier fed with all ${columns.length} numeric columns at once ${can}: ${reading} (${sides}; a coin reads 0.5).`;
}

/** What it was fed with, and what it leans on. */
export function jointMethod({ features, gaps, isSample, without, leansOn }: JointReport): string {
	const parts = [
		`Logistic regression on ${features} of each value’s rank, five folds, every row scored by a model that has not seen it.`,
		isSample ? 'The rows are a random part of what there is.' : '',
		{
			none: '',
			'rows left out': 'Rows that lack a value are left out, so that gaps do not pass for drift.',
			filled: 'Missing values stand at the mean, as too few rows have all.'
		}[gaps],
		without.length === 0
			? ''
			: `Left out, as ${without.length === 1 ? 'it parts' : 'they part'} the sides alone: ${without.join(', ')}.`,
		`It leans most on ${leansOn}.`
	];
	return parts.filter(Boolean).join(' ');
}

function canTell(pValue: number, auc: number): string {
	if (pValue > 0.05) return 'cannot tell the sides apart';
	return auc < 0.6 ? 'can just tell the sides apart' : 'can tell the sides apart';
}
