import { describe, expect, it } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { checkDraws } from '../../../../src/lib/stats/experiments/check-draws.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

describe('checkDraws(caller, rng, kind)', () => {
	it('takes a stream of random numbers', () => {
		expect(() => checkDraws('f', createRng(1), 'beta')).not.toThrow();
		expect(() => checkDraws('f', { uniform: Math.random }, 'uniform')).not.toThrow();
	});

	it.each([[undefined], [null], [7], [{ uniform: 0.5 }], [{}]])('refuses %j', (rng) => {
		expect(() => checkDraws('f', rng, 'uniform')).toThrow(StatsError);
	});
});
