import { describe, expect, it } from 'vitest';
import { createRng } from '../../../../../src/lib/random/index.ts';
import type { GuardLook, Served } from '../../../../../src/lib/simulation/rollout/index.ts';
import { runFlagger } from '../../../../../src/lib/simulation/rollout/own-guard/run-flagger.ts';
import { sceneOf } from '../../../../../src/lib/simulation/rollout/own-guard/watch.ts';
import { flagger, served } from './guards.ts';

function run(world: Partial<Served>) {
	const looks: GuardLook[] = [];
	const scene = sceneOf(flagger.metrics, { ...served, ...world });
	const end = runFlagger(flagger, scene, createRng('flagger'), (look) => looks.push(look));
	return { end, looks };
}

describe('a release under Flagger', () => {
	it('is promoted after each weight and one more look', () => {
		const { end, looks } = run({ errorRate: 0, p99Ms: 100 });
		expect(end).toMatchObject({ fate: 'promoted', at: 300 });
		expect(looks.filter(({ metric }) => metric === 'request-duration')).toHaveLength(5);
	});

	it('is rolled back one look after the last check that it may fail', () => {
		const { end, looks } = run({ errorRate: 0.5 });
		expect(end).toMatchObject({ fate: 'stopped', at: 360 });
		expect(end.by).toEqual({ metric: 'request-success-rate', phase: 'Failed' });
		expect(looks).toHaveLength(5);
	});

	it('fails its checks without traffic, unless they are to pass or to hold', () => {
		expect(run({ perSecond: 0 }).end.fate).toBe('stopped');
		expect(run({ perSecond: 0, noData: 'pass' }).end.fate).toBe('promoted');
		expect(run({ perSecond: 0, noData: 'hold' }).end.fate).toBe('still running');
	});

	it('fails on slow answers alone', () => {
		expect(run({ errorRate: 0, p99Ms: 2000 }).end.by?.metric).toBe('request-duration');
	});
});
