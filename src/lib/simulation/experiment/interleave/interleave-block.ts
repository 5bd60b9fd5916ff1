import { createRng } from '../../../random/index.ts';
import { normal } from '../../../stats/index.ts';
import { checkRankers } from './check-rankers.ts';
import { RankerSession } from './ranker-session.ts';
import type { InterleaveBlock, InterleaveRequest } from './types.ts';

/** Users, clicks, squared clicks. */
type Side = [number, number, number];
type Sums = { -readonly [Key in keyof InterleaveBlock]: InterleaveBlock[Key] } & {
	sideA: Side;
	sideB: Side;
	mixed: Side;
};

/**
 * Runs experiments both ways: as an A/B test in which every other user sees each ranker, read by the z of
 * mean clicks per user, and with mixed lists for all, read by the sign test of users who prefer one.
 * Yields the share done.
 *
 * @throws RangeError with a sentence for what cannot run
 */
export function* interleaveBlock(
	request: InterleaveRequest
): Generator<number, InterleaveBlock, void> {
	const wrong = checkRankers(request);
	if (wrong) throw new RangeError(wrong);
	const { world, experiments, first, seed, sizes, alpha } = request;
	const critical = normal(0, 1).quantile(1 - alpha / 2);
	const rng = createRng(`rankers ${seed}`);
	const [split, mixed] = [rng.fork('split'), rng.fork('mixed')];
	const [splitUsers, mixedUsers] = [
		new RankerSession(world, split),
		new RankerSession(world, mixed)
	];
	const sums = emptySums(sizes.length);
	for (let experiment = 0; experiment < experiments; experiment++) {
		split.goTo(first + experiment);
		mixed.goTo(first + experiment);
		runSplit(sums, request, splitUsers, critical);
		yield (experiment + 0.5) / experiments;
		runMixed(sums, request, mixedUsers, critical);
		sums.experiments++;
		yield (experiment + 1) / experiments;
	}
	return sums;
}

function emptySums(sizes: number): Sums {
	const list = () => new Float64Array(sizes);
	return {
		experiments: 0,
		splitSaysA: list(),
		splitSaysB: list(),
		mixedSaysA: list(),
		mixedSaysB: list(),
		sideA: [0, 0, 0],
		sideB: [0, 0, 0],
		mixed: [0, 0, 0]
	};
}

function runSplit(
	sums: Sums,
	{ world, sizes }: InterleaveRequest,
	session: RankerSession,
	critical: number
): void {
	const [a, b]: [Side, Side] = [
		[0, 0, 0],
		[0, 0, 0]
	];
	let users = 0;
	for (const [k, size] of sizes.entries()) {
		for (; users < size; users += 2) {
			enter(a, session.clicksWith(world.noiseA));
			enter(b, session.clicksWith(world.noiseB));
		}
		const score = scoreOfMeans(a, b);
		if (score >= critical) sums.splitSaysB[k]!++;
		if (score <= -critical) sums.splitSaysA[k]!++;
	}
	for (let i = 0; i < 3; i++) {
		sums.sideA[i]! += a[i] as number;
		sums.sideB[i]! += b[i] as number;
	}
}

function enter(side: Side, clicks: number): void {
	side[0]++;
	side[1] += clicks;
	side[2] += clicks * clicks;
}

/** Mean and variance of clicks of a side. */
export function momentsOfSide([n, sum, squares]: readonly [number, number, number]) {
	const mean = sum / n;
	return { mean, variance: Math.max(0, (squares - sum * mean) / Math.max(1, n - 1)) };
}

function scoreOfMeans(a: Side, b: Side): number {
	const [inA, inB] = [momentsOfSide(a), momentsOfSide(b)];
	const error = Math.sqrt(inA.variance / a[0] + inB.variance / b[0]);
	return error === 0 ? 0 : (inB.mean - inA.mean) / error;
}

function runMixed(
	sums: Sums,
	{ method, sizes }: InterleaveRequest,
	session: RankerSession,
	critical: number
): void {
	let [users, forB, forA] = [0, 0, 0];
	for (const [k, size] of sizes.entries()) {
		for (; users < size; users++) {
			const preference = session.preference(method);
			if (preference > 0) forB++;
			else if (preference < 0) forA++;
		}
		const score = forA + forB === 0 ? 0 : (forB - forA) / Math.sqrt(forA + forB);
		if (score >= critical) sums.mixedSaysB[k]!++;
		if (score <= -critical) sums.mixedSaysA[k]!++;
	}
	sums.mixed[0] += users;
	sums.mixed[1] += forB;
	sums.mixed[2] += forA;
}
