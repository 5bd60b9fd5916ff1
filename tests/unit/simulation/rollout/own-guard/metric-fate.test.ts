import { describe, expect, it } from 'vitest';
import { lookChances } from '../../../../../src/lib/simulation/rollout/own-guard/look-chances.ts';
import { metricFate } from '../../../../../src/lib/simulation/rollout/own-guard/metric-fate.ts';
import { Timeline } from '../../../../../src/lib/simulation/rollout/own-guard/timeline.ts';
import { binomial } from '../../../../../src/lib/stats/index.ts';
import { errorRate, served } from './guards.ts';

const timeline = new Timeline();
timeline.turn(0.1);
const stay = { start: 0, until: 3600, timeline };
const world = { ...served, errorRate: 0.0005 };
const q = lookChances(errorRate, world, 3000).Failed;
const stops = (fate: ReturnType<typeof metricFate>) =>
	fate?.decisions.reduce((sum, decision) => sum + decision.stops, 0);

describe('a metric, by formula', () => {
	it.each([0, 1, 3])('fails when failures exceed %d', (failureLimit) => {
		const limits = { count: 12, interval: true, failureLimit };
		const fate = metricFate({ ...errorRate, limits }, world, stay);
		expect(stops(fate)).toBeCloseTo(binomial(12, q).sf(failureLimit), 9);
		expect(fate?.doneAt).toBe(3600);
	});

	it('has no formula where windows overlap or chance puts off a look', () => {
		expect(metricFate({ ...errorRate, intervalSeconds: 60 }, world, stay)).toBeUndefined();
		expect(
			metricFate(errorRate, { ...world, perSecond: 0.1, noData: 'hold' }, stay)
		).toBeUndefined();
	});

	it('follows errors that are certain', () => {
		const fate = metricFate({ ...errorRate, delaySeconds: 0 }, { ...world, perSecond: 0 }, stay);
		expect(fate?.decisions.at(-1)).toEqual({ at: 40, stops: 1, pauses: 0 });
	});

	it('never ends without a count', () => {
		expect(metricFate({ ...errorRate, limits: { interval: true } }, world, stay)?.doneAt).toBe(
			Infinity
		);
	});
});
