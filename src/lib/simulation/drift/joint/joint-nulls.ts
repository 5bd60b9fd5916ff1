import { createRng, type Rng } from '../../../random/index.ts';
import { domainClassifierSteps, maximumMeanDiscrepancy, StatsError } from '../../../stats/index.ts';
import { mapped } from './feature-map.ts';
import { createJointWindows, firstRows } from './joint-windows.ts';
import type { JointRequest } from './request.ts';
import { judgedRows, mmdRows, shuffles } from './sizes.ts';

/** What a statistic reads, and what it reads when the labels are shuffled. */
export type NullReading = {
	readonly observed: number;
	/** From the least to the most. */
	readonly shuffled: readonly number[];
	/** Share of all labellings, the true one among them, that read as much or more. */
	readonly p: number;
	/** Rows a side. */
	readonly rows: number;
};

export type JointNulls = { readonly classifier: NullReading; readonly mmd: NullReading };

type Columns = readonly Float64Array[];
type Statistic = (reference: Columns, current: Columns) => Generator<number, number>;

/**
 * Both permutation tests, in small steps: shuffle which row belongs to which window, and ask again.
 *
 * @param times how often the labels are shuffled
 */
export function* measureJointNulls(
	request: JointRequest,
	times = shuffles
): Generator<number, JointNulls, void> {
	const { standard } = createJointWindows()(request);
	const rng = createRng(request.seed).fork('joint shuffles');
	const judged = firstRows(standard, judgedRows);
	const judge = yield* shuffledSteps(
		[mapped(request.map, judged.reference), mapped(request.map, judged.current)],
		aucSteps,
		{ rng: rng.fork('classifier'), share: [0, 0.6], times }
	);
	const few = firstRows(standard, mmdRows);
	const pairs: [Columns, Columns] = [
		[few.reference.x, few.reference.y],
		[few.current.x, few.current.y]
	];
	const mmd = yield* shuffledSteps(pairs, discrepancySteps(request.kernel * widthOf(...pairs)), {
		rng: rng.fork('mmd'),
		share: [0.6, 1],
		times
	});
	return { classifier: judge, mmd };
}

function* aucSteps(reference: Columns, current: Columns): Generator<number, number> {
	const steps = domainClassifierSteps({ columns: reference }, { columns: current });
	return (yield* steps).auc;
}

function discrepancySteps(sigma: number): Statistic {
	return function* (reference, current) {
		yield 0;
		const sides = [{ columns: reference }, { columns: current }] as const;
		return maximumMeanDiscrepancy(...sides, { sigma }).unbiased;
	};
}

/** The median rule's width; one sd where half of the pairs are equal, as with small counts. */
function widthOf(reference: Columns, current: Columns): number {
	try {
		return maximumMeanDiscrepancy({ columns: reference }, { columns: current }).sigma;
	} catch (error) {
		if (error instanceof StatsError && error.code === 'not-positive') return 1;
		throw error;
	}
}

type Shuffling = {
	readonly rng: Rng;
	readonly share: readonly [from: number, to: number];
	readonly times: number;
};

function* shuffledSteps(
	[reference, current]: readonly [Columns, Columns],
	statistic: Statistic,
	{ rng, share: [from, to], times }: Shuffling
): Generator<number, NullReading> {
	const rows = reference[0]?.length ?? 0;
	const pooled = reference.map((column, k) => joined(column, current[k] ?? column));
	const order = Int32Array.from({ length: 2 * rows }, (_, row) => row);
	const side = (start: number) =>
		pooled.map((column) =>
			Float64Array.from({ length: rows }, (_, i) => column[order[start + i] ?? 0] ?? 0)
		);
	const step = (to - from) / (times + 1);
	const observed = yield* placed(statistic(reference, current), from);
	const shuffled: number[] = [];
	while (shuffled.length < times) {
		rng.shuffle(order);
		const steps = statistic(side(0), side(rows));
		shuffled.push(yield* placed(steps, from + (shuffled.length + 1) * step));
	}
	shuffled.sort((a, b) => a - b);
	const asGood = shuffled.filter((value) => value >= observed).length;
	return { observed, shuffled, p: (1 + asGood) / (1 + times), rows };
}

/** Reports one share for the whole of some steps. */
function* placed(steps: Generator<number, number>, share: number): Generator<number, number> {
	let step = steps.next();
	while (step.done !== true) {
		yield share;
		step = steps.next();
	}
	return step.value;
}

function joined(before: Float64Array, after: Float64Array): Float64Array {
	const both = new Float64Array(before.length + after.length);
	both.set(before);
	both.set(after, before.length);
	return both;
}
