import { describe, expect, it } from 'vitest';
import {
	exitChances,
	startWalk,
	walkDensity,
	walkOn
} from '../../../../src/lib/stats/experiments/random-walk.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

const wide = { time: 0.5, low: -Infinity, high: Infinity };

describe('walkOn(walk, look, nextTime)', () => {
	it('keeps all mass when nothing is crossed', () => {
		const { masses } = walkOn(startWalk(), wide, 1, 0.3);
		expect(masses.reduce((sum, mass) => sum + mass, 0)).toBeCloseTo(1, 14);
	});

	it('refuses looks that are too near each other, before it works', () => {
		const walk = walkOn(startWalk(), wide, 0.5000001);
		expect(walk.places.length).toBeGreaterThan(0);
		expect(() => walkOn(walk, { ...wide, time: 0.5000001 }, 0.5000002)).toThrow(StatsError);
	});
});

describe('exitChances(walk, look, drift)', () => {
	it('are normal tails at the first look', () => {
		const { lower, upper } = exitChances(startWalk(), { time: 1, low: -1.96, high: 1.96 });
		expect(lower).toBeCloseTo(0.024997895148220435, 15);
		expect(upper).toBe(lower);
	});

	it('are the same with a look between that cannot end it', () => {
		const look = { time: 1, low: -1, high: 2 };
		const direct = exitChances(startWalk(), look, 0.7);
		const later = exitChances(walkOn(startWalk(), wide, 1, 0.7), look, 0.7);
		expect(later.lower).toBeCloseTo(direct.lower, 12);
		expect(later.upper).toBeCloseTo(direct.upper, 12);
	});
});

describe('walkDensity(walk, time, place, drift)', () => {
	it('is normal about drift x time', () => {
		expect(walkDensity(startWalk(), 1, 0.4, 0.4)).toBeCloseTo(1 / Math.sqrt(2 * Math.PI), 15);
	});
});
