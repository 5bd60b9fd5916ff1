import { chiSquared, chiSquareTest, fisherExactTest, normal, psi } from '../../../stats/index.ts';
import type { CountedLabels } from './count-labels.ts';
import { poolRare, type PooledCounts } from './pool-rare.ts';
import type { LabelChange, LabelCount, LabelReport } from './report.ts';
import { labelPicture } from './small-picture.ts';

/**
 * A column of categories: chi-square for whether (Fisher's test where two categories have too few
 * rows), Cramér's V and PSI for how much, and which categories came and went. Undefined where the rows
 * are too few for any test.
 */
export function labelReport(
	name: string,
	counted: CountedLabels,
	fewNumbers: boolean
): LabelReport | undefined {
	const pooled = poolRare(counted.reference, counted.current);
	const tested = testCounts(pooled);
	if (!tested) return undefined;
	const [n, m] = [sum(counted.reference), sum(counted.current)];
	const change = changeOf(counted, pooled.pooled);
	return {
		...tested,
		name,
		rows: { reference: n, current: m },
		quiet: Math.min(1, Math.sqrt(chiSquared(pooled.reference.length - 1).quantile(0.95) / (n + m))),
		apart: counted.labels.every((_, k) => counted.reference[k] === 0 || counted.current[k] === 0),
		fewNumbers,
		change,
		moved: movedMost(counted, n, m),
		picture: labelPicture(counted, fewNumbers)
	};
}

function testCounts({ reference, current, small }: PooledCounts) {
	if (reference.length < 2 || (small && reference.length > 2)) return undefined;
	const chi = chiSquareTest(reference, current);
	const measures = { effect: chi.cramersV, psi: psi(reference, current).psi };
	if (!small) return { test: 'chi-square' as const, pValue: chi.pValue, ...measures };
	const [a = 0, b = 0] = reference;
	const [c = 0, d = 0] = current;
	const table = [
		[a, b],
		[c, d]
	] as const;
	return { test: 'fisher' as const, pValue: fisherExactTest(table).pValue, ...measures };
}

function changeOf({ labels, reference, current }: CountedLabels, pooled: number): LabelChange {
	const appeared = onlyIn(labels, current, reference);
	return {
		appeared,
		vanished: onlyIn(labels, reference, current),
		newShare: sum(appeared.map(({ rows }) => rows)) / sum(current),
		...unseenShare(reference, sum(current)),
		pooled
	};
}

const oneSided = normal(0, 1).quantile(0.95);

/**
 * The share of later rows whose category has not been seen yet, if nothing changes: categories seen
 * once, over rows; and what it stays below, 19 times in 20.
 *
 * @see Good (1953), after Turing; Esty (1983), "A normal limit law for a nonparametric estimator of the coverage of a random sample"
 */
function unseenShare(reference: readonly number[], m: number) {
	const n = sum(reference);
	const [once = 0, twice = 0] = [1, 2].map((seen) => reference.filter((r) => r === seen).length);
	const expected = once / n;
	const ofEstimate = (once * (1 - expected) + 2 * twice) / (n * n);
	const ofRows = (expected * (1 - expected)) / m;
	return {
		expectedNewShare: expected,
		quietNewShare: expected + oneSided * Math.sqrt(ofEstimate + ofRows)
	};
}

function onlyIn(
	labels: readonly string[],
	here: readonly number[],
	there: readonly number[]
): LabelCount[] {
	return labels
		.map((label, k) => ({ label, rows: here[k] as number, isElsewhere: there[k] !== 0 }))
		.filter(({ rows, isElsewhere }) => rows > 0 && !isElsewhere)
		.map(({ label, rows }) => ({ label, rows }))
		.sort((a, b) => b.rows - a.rows);
}

function movedMost({ labels, reference, current }: CountedLabels, n: number, m: number) {
	let best = { label: '', reference: 0, current: 0 };
	labels.forEach((label, k) => {
		const found = {
			label,
			reference: (reference[k] as number) / n,
			current: (current[k] as number) / m
		};
		const moves = (one: typeof best) => Math.abs(one.current - one.reference);
		if (best.label === '' || moves(found) > moves(best)) best = found;
	});
	return best;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
