import { formatCount, formatFixed, formatStatistic } from '$lib/components/charts';
import type { PanelRow } from '../panel-row.ts';
import type { Formula } from './formula-lines.ts';

export type BinnedCounts = {
	readonly reference: readonly number[];
	readonly current: readonly number[];
	/** Names of the categories; null for bins of a numeric feature. */
	readonly labels: readonly string[] | null;
};

type Bin = { readonly name: string; readonly p: number; readonly q: number };
type Law = {
	readonly law: string;
	/** What one bin adds, in numbers; p and q as they enter the formula. */
	readonly term: (bin: Bin) => { readonly text: string; readonly value: number };
	readonly total: (statistic: number) => string;
};

const share = (value: number) => formatFixed(value, 4);
const all = (statistic: number) => `all together: ${formatStatistic(statistic)}`;

function laws(floor: number): Record<string, Law> {
	const floored = (value: number) => (value === 0 ? floor : value);
	return {
		psi: {
			law: 'PSI = Σ (q − p) ln (q / p)',
			term: ({ p, q }) => {
				const [a, b] = [floored(p), floored(q)];
				const value = (b - a) * Math.log(b / a);
				return { text: `(${share(b)} − ${share(a)}) × ln (${share(b)} / ${share(a)})`, value };
			},
			total: all
		},
		kl: {
			law: 'KL = Σ p ln (p / q), reference to current, in nats',
			term: ({ p, q }) => ({
				text: `${share(p)} × ln (${share(p)} / ${share(q)})`,
				value: p === 0 ? 0 : p * Math.log(p / q)
			}),
			total: all
		},
		'jensen-shannon': {
			law: 'JS = √ ½ Σ [ p log₂ (p / m) + q log₂ (q / m) ], m = (p + q) / 2',
			term: ({ p, q }) => {
				const middle = (p + q) / 2;
				const half = (value: number) => (value === 0 ? 0 : value * Math.log2(value / middle));
				return {
					text: `½ of the term for ${share(p)} and ${share(q)}`,
					value: (half(p) + half(q)) / 2
				};
			},
			total: (statistic) => `square root of the sum: ${formatStatistic(statistic)}`
		},
		hellinger: {
			law: 'H = √ (1 − Σ √(p q))',
			term: ({ p, q }) => ({ text: `√(${share(p)} × ${share(q)})`, value: Math.sqrt(p * q) }),
			total: (statistic) => `square root of 1 − sum: ${formatStatistic(statistic)}`
		}
	};
}

/** The formula of a detector that works on bins, with the bin that moved most written out. */
export function binnedFormula(
	row: PanelRow,
	counts: BinnedCounts,
	floor: number
): Formula | undefined {
	if (row.id === 'chi-square') return chiSquareFormula(row, counts);
	const law = laws(floor)[row.id];
	if (!law) return undefined;
	const bin = mostMoved(counts);
	const { text, value } = law.term(bin);
	return {
		law: law.law,
		lines: [`${bin.name}: ${text} = ${formatFixed(value, 5)}`, law.total(row.statistic)],
		hot: 1
	};
}

function chiSquareFormula(row: PanelRow, { reference, current }: BinnedCounts): Formula {
	const rows = [...reference, ...current].reduce((sum, count) => sum + count, 0);
	const bins = reference.filter((count, index) => count + (current[index] ?? 0) > 0).length;
	const chiSquare = row.statistic * row.statistic * rows;
	return {
		law: 'χ² = Σ (seen − expected)² / expected, over both windows',
		lines: [
			`χ² = ${formatStatistic(chiSquare)} with ${bins - 1} degrees of freedom`,
			`Cramér’s V = √(χ² / ${formatCount(rows)}) = ${formatFixed(row.statistic, 4)}`
		],
		hot: 0
	};
}

function mostMoved({ reference, current, labels }: BinnedCounts): Bin {
	const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
	const [n, m] = [total(reference), total(current)];
	const bins = reference.map((count, index) => ({
		name: labels?.[index] ?? `bin ${index + 1}`,
		p: count / n,
		q: (current[index] ?? 0) / m
	}));
	const size = (bin: Bin) => Math.abs(bin.q - bin.p);
	const [first] = bins.toSorted((one, other) => size(other) - size(one));
	return first ?? { name: 'bin 1', p: 1, q: 1 };
}
