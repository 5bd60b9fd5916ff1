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
