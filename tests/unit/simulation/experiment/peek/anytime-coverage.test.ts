import { expect, it } from 'vitest';
import { anytimeCoverage } from '../../../../../src/lib/simulation/experiment/peek/anytime-coverage.ts';
import { runToEnd } from '../../../../../src/lib/stats/index.ts';

const deep = process.env.DEEP === '1';

it(
	'anytimeCoverage: at least 95 % hold all along; of those for one look far fewer',
	{
		timeout: 60_000
	},
	() => {
		const size = deep ? { streams: 10_000, users: 10_000 } : { streams: 1000, users: 1000 };
		const found = runToEnd(anytimeCoverage({ ...size, tau: 0.05, alpha: 0.05, seed: 3 }));
		expect(found.alwaysValid).toBeGreaterThanOrEqual(0.95);
		expect(found.fixed).toBeLessThan(0.6);
	}
);

it('anytimeCoverage: one look holds both, each more than it promises or as much', () => {
	const one = { streams: 4000, users: 1, tau: 1, alpha: 0.05, seed: 1 };
	const { alwaysValid, fixed } = runToEnd(anytimeCoverage(one));
	expect(Math.abs(fixed - 0.95)).toBeLessThan(0.012);
	expect(alwaysValid).toBeGreaterThan(fixed);
	expect(() => runToEnd(anytimeCoverage({ ...one, users: 0 }))).toThrow('at least one');
});

it('anytimeCoverage: kept streams end in the truth’s standard errors, and leave where they leave', () => {
	const asked = { streams: 60, users: 2000, tau: 0.05, alpha: 0.05, seed: 2, keep: 60 };
	const { paths, fixed } = runToEnd(anytimeCoverage(asked));
	const { users, z, left, always } = paths;
	expect(users[0]).toBe(10);
	expect(users.at(-1)).toBe(2000);
	expect(paths.fixed).toBeCloseTo(1.959964, 5);
	expect(Math.min(...always)).toBeGreaterThan(2.5);
	expect(left.filter((at) => at === 0)).toHaveLength(Math.round(60 * fixed));
	// At a point outside the interval it has been left, and a stream that never left is inside all along.
	for (let stream = 0; stream < 60; stream++) {
		users.forEach((at, i) => {
			const isOut = Math.abs(z[stream * users.length + i] as number) > paths.fixed + 1e-6;
			const leftAt = left[stream] as number;
			if (isOut) expect(leftAt > 0 && leftAt <= at).toBe(true);
		});
	}
	const alone = runToEnd(anytimeCoverage({ ...asked, streams: 1, keep: 1 })).paths;
	expect(alone.z).toEqual(z.subarray(0, users.length));
});
