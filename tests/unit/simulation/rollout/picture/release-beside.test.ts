import { expect, test } from 'vitest';
import { releaseBeside, type Release } from '../../../../../src/lib/simulation/rollout/index.ts';
import { shortRelease } from './short-release.ts';

function count(release: Release, days: number) {
	const steps = releaseBeside(release, days);
	const shares: number[] = [];
	for (;;) {
		const step = steps.next();
		if (step.done) return { shares, ...step.value };
		shares.push(step.value);
	}
}

const watched: Release = {
	...shortRelease,
	guards: [{ kind: 'error-rate', above: 0.04, windowMinutes: 5, atLeast: 100, inARow: 1 }]
};

test('a guard above what a sound model does stops the fault alone, on every day', () => {
	expect(count(watched, 3)).toMatchObject({ days: 3, soundStopped: 0, faultyStopped: 3 });
});

test('all at once hurts more, and is not told of itself', () => {
	const { atOnce, shares } = count(watched, 1);
	expect(atOnce?.badFromDefect).toBeGreaterThan(100);
	expect(shares).toEqual([0.5, 1]);
	const plan = { ...watched.plan, strategy: 'all-at-once' as const, steps: [1] };
	expect(count({ ...watched, plan }, 0).atOnce).toBeUndefined();
});
