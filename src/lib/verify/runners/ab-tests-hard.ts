import {
	clopperPearsonInterval,
	cupedAdjust,
	differenceInterval,
	fisherExactTest,
	relativeLift,
	sampleRatioMismatchTest,
	twoProportionTest,
	welchTTest,
	wilsonInterval,
	type TwoArms
} from '../../stats/index.ts';
import { resolve, type SampleSpec } from '../resolve.ts';
import { runner, type Runners } from '../runner.ts';

type Row = [successesA: number, nA: number, successesB: number, nB: number];
type Pairs = { pairs: { x: SampleSpec; y: SampleSpec }[] };

/** One list for each field, as the cases write the results of many inputs. */
function columns<Result extends object>(results: Result[]): { [K in keyof Result]: Result[K][] } {
	const names = Object.keys(results[0] ?? {}) as (keyof Result)[];
	const lists = names.map((name) => [name, results.map((result) => result[name])]);
	return Object.fromEntries(lists) as { [K in keyof Result]: Result[K][] };
}

/** Hard and random results of experiments, many to a case: each has values of its own. */
export const abTestsHard: Runners = {
	rateIntervals: runner({
		checks: { wilsonInterval: ['wilson'], clopperPearsonInterval: ['clopperPearson'] },
		each: true,
		run: ({ x, n, confidence }: { x: number[]; n: number[]; confidence: number }) => {
			const ends = (interval: typeof wilsonInterval) =>
				x.map((successes, k) => interval(successes, n[k] as number, confidence));
			return { wilson: ends(wilsonInterval), clopperPearson: ends(clopperPearsonInterval) };
		}
	}),
	fisher: runner({
		checks: ['fisherExactTest'],
		each: true,
		run: ({ tables }: { tables: Parameters<typeof fisherExactTest>[0][] }) =>
			columns(
				tables.map((table) => {
					const { pValue, oddsRatio } = fisherExactTest(table);
					return { p: pValue, oddsRatio };
				})
			)
	}),
	twoShares: runner({
		checks: {
			twoProportionTest: ['z', 'p', 'difference', 'unpooled*'],
			differenceInterval: ['newcombe', 'wald', 'agrestiCaffo'],
			relativeLift: ['lift*']
		},
		each: true,
		run: ({ rows, confidence }: { rows: Row[]; confidence: number }) =>
			columns(rows.map((row) => readShares(row, confidence)))
	}),
	tTests: runner({
		checks: ['welchTTest'],
		each: true,
		run: ({ pairs, equalVariances }: Pairs & { equalVariances: boolean }) =>
			columns(
				pairs.map(({ x, y }) => {
					const result = welchTTest(resolve(x), resolve(y), { equalVariances });
					return { ...result, t: result.statistic, p: result.pValue };
				})
			)
	}),
	tIntervals: runner({
		checks: ['welchTTest'],
		each: true,
		run: ({ pairs, confidence }: Pairs & { confidence: number }) =>
			pairs.map(({ x, y }) => welchTTest(resolve(x), resolve(y), { confidence }).interval)
	}),
	adjustments: runner({
		checks: ['cupedAdjust'],
		each: true,
		run: ({ pairs }: Pairs) => columns(pairs.map(({ x, y }) => cupedAdjust(resolve(y), resolve(x))))
	}),
	splits: runner({
		checks: ['sampleRatioMismatchTest'],
		each: true,
		run: ({ rows }: { rows: { counts: number[]; weights: number[] }[] }) =>
			columns(
				rows.map(({ counts, weights }) => {
					const { statistic, pValue } = sampleRatioMismatchTest(counts, weights);
					return { statistic, p: pValue };
				})
			)
	})
};

function readShares(row: Row, confidence: number) {
	const [successesA, nA, successesB, nB] = row;
	const arms = { successesA, nA, successesB, nB };
	const { z, pValue, difference, unpooled } = twoProportionTest(...row);
	return {
		...readLift(arms, confidence),
		z,
		p: pValue,
		difference,
		unpooledZ: unpooled?.z ?? null,
		unpooledP: unpooled?.pValue ?? null,
		newcombe: differenceInterval(arms, { confidence }),
		wald: differenceInterval(arms, { confidence, method: 'wald' }),
		agrestiCaffo: differenceInterval(arms, { confidence, method: 'agresti-caffo' })
	};
}

function readLift(arms: TwoArms, confidence: number) {
	if (arms.successesA === 0 || arms.successesB === 0) return { lift: null, liftInterval: null };
	const { lift, interval } = relativeLift(arms, confidence);
	return { lift, liftInterval: interval };
}
