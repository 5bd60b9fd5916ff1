import { createRng } from '../../../random/index.ts';
import { domainClassifierSteps } from '../../../stats/index.ts';
import type { NumberColumn } from '../table.ts';
import { featureCount, jointFeatures } from './joint-features.ts';
import type { JointReport, PerSide } from './report.ts';
import type { MatchedColumn, TablePair } from './table-pair.ts';

type Asked = {
	/** Columns of numbers, with values on both sides. */
	readonly columns: readonly MatchedColumn[];
	/** Those among them that part the sides alone. */
	readonly without: readonly string[];
	readonly seed: number;
};

const folds = 5;
/** Fitting costs rows times features squared: so many, and it stays near a second. */
const budget = 4e7;
const fewestRows = 500;
const mostRows = 5_000;

/** Rows a side that the classifier takes from that many columns. */
export function jointRows(columns: number): number {
	const features = featureCount(columns);
	const rows = Math.floor(budget / 2 / (features * features));
	return Math.max(fewestRows, Math.min(mostRows, rows));
}

/**
 * Joint drift: how well a classifier tells current rows from reference rows by all numeric columns at
 * once, each row scored by a model that has not seen it. Null with fewer than two columns, or fewer
 * rows than the classifier needs.
 */
export function* jointReport(
	pair: TablePair,
	{ columns, without, seed }: Asked
): Generator<number, JointReport | null, void> {
	const used = columns.filter(({ name }) => !without.includes(name));
	const whole = wholeRows(pair, used);
	const filled = Math.min(whole.reference.length, whole.current.length) < fewestRows;
	const from = filled ? allRows(pair) : whole;
	const picked = pickRows(from, jointRows(used.length), seed);
	const [n, m] = [picked.reference.length, picked.current.length];
	if (used.length < 2 || Math.min(n, m) < 2 * folds) return null;
	const values = used.map((column) => valuesOf(column, picked));
	const names = used.map(({ name }) => name);
	const { columns: features, names: featureNames, kind } = jointFeatures(names, values);
	yield 0.05;
	const before = { columns: features.map((column) => column.subarray(0, n)) };
	const after = { columns: features.map((column) => column.subarray(n)) };
	const result = yield* domainClassifierSteps(before, after, { folds, seed });
	return {
		columns: names,
		without,
		features: kind,
		rows: { reference: n, current: m },
		isSample: n < from.reference.length || m < from.current.length,
		gaps: gapsOf(pair, whole, filled),
		auc: result.auc,
		interval: result.interval,
		pValue: result.pValue,
		leansOn: heaviest(featureNames, result.coefficients)
	};
}

const allRows = ({ reference, current }: TablePair): PerSide<Uint32Array> => ({
	reference: reference.rows,
	current: current.rows
});

/** Rows in which no column lacks its value. */
function wholeRows(pair: TablePair, columns: readonly MatchedColumn[]): PerSide<Uint32Array> {
	const on = (side: 'reference' | 'current') => {
		const lists = columns
			.map((column) => column[side] as NumberColumn)
			.filter(({ missing }) => missing > 0)
			.map(({ values }) => values);
		if (lists.length === 0) return pair[side].rows;
		return pair[side].rows.filter((row) => lists.every((values) => values[row] === values[row]));
	};
	return { reference: on('reference'), current: on('current') };
}

function gapsOf(
	pair: TablePair,
	whole: PerSide<Uint32Array>,
	filled: boolean
): JointReport['gaps'] {
	const isWhole =
		whole.reference.length === pair.reference.rows.length &&
		whole.current.length === pair.current.rows.length;
	if (isWhole) return 'none';
	return filled ? 'filled' : 'rows left out';
}

function pickRows(from: PerSide<Uint32Array>, most: number, seed: number): PerSide<Uint32Array> {
	const rng = createRng(seed);
	const pick = (side: 'reference' | 'current') => {
		const rows = from[side];
		if (rows.length <= most) return rows;
		const shuffled = Int32Array.from(rows);
		rng.fork(side).shuffle(shuffled);
		return Uint32Array.from(shuffled.subarray(0, most));
	};
	return { reference: pick('reference'), current: pick('current') };
}

function valuesOf(column: MatchedColumn, picked: PerSide<Uint32Array>): Float64Array {
	const { reference, current } = picked;
	const values = new Float64Array(reference.length + current.length);
	const before = (column.reference as NumberColumn).values;
	const after = (column.current as NumberColumn).values;
	reference.forEach((row, i) => (values[i] = before[row] as number));
	current.forEach((row, i) => (values[reference.length + i] = after[row] as number));
	return values;
}

function heaviest(names: readonly string[], weights: readonly number[]): string {
	let best = 0;
	weights.forEach((weight, k) => {
		if (Math.abs(weight) > Math.abs(weights[best] as number)) best = k;
	});
	return names[best] as string;
}
