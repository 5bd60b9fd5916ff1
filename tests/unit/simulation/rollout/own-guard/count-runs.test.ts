import { expect, it } from 'vitest';
import {
	CountedRuns,
	runOnce
} from '../../../../../src/lib/simulation/rollout/own-guard/count-runs.ts';
import type { GuardLook } from '../../../../../src/lib/simulation/rollout/index.ts';
import { argo, flagger, served } from './guards.ts';

it('counts every fate once, and each moment of a stop once', () => {
	const counted = new CountedRuns(flagger, { ...served, errorRate: 0.01 }, 'count');
	for (let run = 0; run < 60; run++) counted.add();
	const { fates, stops } = counted.odds;
	expect(Object.values(fates).reduce((a, b) => a + b)).toBeCloseTo(1, 12);
	expect(new Set(stops.at).size).toBe(stops.at.length);
	expect(stops.by.at(-1)).toBeCloseTo(fates.stopped, 12);
	expect(counted.runs).toBe(60);
});

it('runs the same release again from the same seed', () => {
	const draw = () => {
		const looks: GuardLook[] = [];
		return { end: runOnce(argo(), served, 'seed', (look) => looks.push(look)), looks };
	};
	expect(draw()).toEqual(draw());
	expect(runOnce(flagger, served, 'a')).not.toEqual(runOnce(flagger, served, 'b'));
});
