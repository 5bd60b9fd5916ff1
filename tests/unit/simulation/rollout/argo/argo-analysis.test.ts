import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	addMeasurement,
	argoAnalysis,
	assessMetric,
	effectiveCount,
	emptyTally,
	retrySeconds,
	type AnalysisEnd
} from '../../../../../src/lib/simulation/rollout/argo/argo-analysis.ts';
import type { Measurement, MetricLimits } from '../../../../../src/lib/simulation/rollout/index.ts';
import { goldenOf } from '../golden-cases.ts';

type Input = { measurements: string; metric: MetricLimits };

const names: Record<string, Measurement> = {
	S: 'Successful',
	F: 'Failed',
	I: 'Inconclusive',
	E: 'Error'
};
const read = (letters: string) => [...letters].map((letter) => names[letter] ?? 'Error');
const phaseOf = (letters: string, limits: MetricLimits) =>
	argoAnalysis(read(letters), limits).phase;

describe('a metric of an analysis', () => {
	it.each(goldenOf<Input, AnalysisEnd>('argoAnalysis'))('$name', ({ input, expected }) => {
		expect(argoAnalysis(read(input.measurements), input.metric)).toEqual(expected);
	});

	/** The documentation's table of both limits: below and above each, and where the count runs out. */
	it.each([
		['failureLimit alone', 'SSS', { failureLimit: 0 }, 'Successful'],
		['failureLimit alone', 'SFS', { failureLimit: 1 }, 'Successful'],
		['failureLimit alone', 'SFF', { failureLimit: 1 }, 'Failed'],
		['a row alone', 'FSS', { failureLimit: -1, consecutiveSuccessLimit: 2 }, 'Successful'],
		[
			'a row alone, never reached',
			'SFS',
			{ failureLimit: -1, consecutiveSuccessLimit: 2 },
			'Failed'
		],
		['both, the row first', 'FSS', { failureLimit: 1, consecutiveSuccessLimit: 2 }, 'Successful'],
		['both, failures first', 'SFF', { failureLimit: 1, consecutiveSuccessLimit: 2 }, 'Failed'],
		['both, neither', 'SFS', { failureLimit: 1, consecutiveSuccessLimit: 2 }, 'Inconclusive'],
		['neither', 'FFF', { failureLimit: -1 }, 'Successful']
	] as const)('%s: %s with %o is %s', (_, letters, limits, phase) => {
		expect(phaseOf(letters, { count: 3, interval: true, ...limits })).toBe(phase);
	});

	it('later checks win: an error beats an inconclusive one, which beats a failure', () => {
		const all = { count: 9, failed: 9, inconclusive: 9, errorsInARow: 9, successesInARow: 0 };
		expect(assessMetric(all, {})).toBe('Error');
		expect(assessMetric({ ...all, errorsInARow: 0 }, {})).toBe('Inconclusive');
		expect(assessMetric({ ...all, errorsInARow: 0, inconclusive: 0 }, {})).toBe('Failed');
	});

	it('ends after one look, after its count, or never', () => {
		expect([{}, { count: 3 }, { interval: true }].map(effectiveCount)).toEqual([1, 3, Infinity]);
		expect(retrySeconds).toBe(10);
	});

	it('counts everything but errors, and forgets a row when it ends', () => {
		const letters = fc.array(fc.constantFrom('S', 'F', 'I', 'E'), { maxLength: 30 });
		fc.assert(
			fc.property(letters, (list) => {
				const tally = read(list.join('')).reduce(addMeasurement, emptyTally);
				const text = list.join('');
				expect(tally.count).toBe(text.replaceAll('E', '').length);
				expect(tally.failed).toBe(text.split('F').length - 1);
				expect(tally.errorsInARow).toBe(/E*$/.exec(text)?.[0].length);
				expect(tally.successesInARow).toBe(/S*$/.exec(text)?.[0].length);
			})
		);
	});
});
