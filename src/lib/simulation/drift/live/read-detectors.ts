import { driftTests, type DriftPair, type DriftTest } from '../../../stats/index.ts';
import type { Reading } from '../picture/picture.ts';

type Thresholds = Readonly<Record<string, number>>;
type Result = ReturnType<DriftTest['compute']>;

/** The registry's detectors that accept a pair, at one speed. */
function detectorsFor(pair: DriftPair, speed: DriftTest['speed']): DriftTest[] {
	return driftTests.filter((test) => test.speed === speed && test.accepts.includes(pair.kind));
}

function readingOf(
	test: DriftTest,
	pair: DriftPair,
	thresholds: Thresholds,
	result: Result
): Reading {
	const threshold = thresholds[test.id] ?? test.threshold.default;
	return {
		id: test.id,
		statistic: result.statistic,
		pValue: result.pValue,
		quiet: test.quiet(pair),
		ringsAt: test.ringsAt(pair, threshold),
		threshold,
		rings: test.rings(result, threshold)
	};
}

/** What every detector that keeps up with a drag says of a pair, in the registry's order. */
export function readDetectors(pair: DriftPair, thresholds: Thresholds): Reading[] {
	return detectorsFor(pair, 'live').map((test) =>
		readingOf(test, pair, thresholds, test.compute(pair))
	);
}

/** The others, in small steps: yields the share done, from 0 to 1. */
export function* readSlowDetectors(
	pair: DriftPair,
	thresholds: Thresholds
): Generator<number, Reading[], void> {
	const readings: Reading[] = [];
	for (const test of detectorsFor(pair, 'slow')) {
		const result = test.steps ? yield* test.steps(pair) : test.compute(pair);
		readings.push(readingOf(test, pair, thresholds, result));
	}
	return readings;
}
