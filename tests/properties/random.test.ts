import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRng, fillNormal, fillUniform } from '../../src/lib/random/index.ts';
import { runs, seed } from '../counts.ts';

const anySeed = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string());
const positive = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
const options = { numRuns: runs(2000), seed };

describe('a stream of random numbers', () => {
	it('is the same for the same seed, whatever was drawn before', () => {
		fc.assert(
			fc.property(anySeed, fc.string(), (from, label) => {
				const [a, b] = [createRng(from), createRng(from)];
				a.poisson(20);
				b.poisson(20);
				expect(a.normal()).toBe(b.normal());
				expect(a.fork(label).uniform()).toBe(b.fork(label).uniform());
			}),
			options
		);
	});

	it('fills a list as single draws would, in any mixture', () => {
		fc.assert(
			fc.property(anySeed, fc.array(fc.nat({ max: 200 }), { maxLength: 6 }), (from, lengths) => {
				const [blocks, singles] = [createRng(from), createRng(from)];
				lengths.forEach((length, i) => {
					const out = new Float64Array(length);
					if (i % 2 === 0) fillNormal(blocks, out);
					else fillUniform(blocks, out);
					const draw = i % 2 === 0 ? singles.normal : singles.uniform;
					expect(out).toEqual(Float64Array.from({ length }, () => draw()));
				});
			}),
			options
		);
	});

	it('stays inside the support of each distribution', () => {
		fc.assert(
			fc.property(anySeed, positive, positive, (from, a, b) => {
				const rng = createRng(from);
				expect(rng.gamma(a)).toBeGreaterThanOrEqual(0);
				expect(rng.exponential()).toBeGreaterThanOrEqual(0);
				const share = rng.beta(a, b);
				expect(share >= 0 && share <= 1).toBe(true);
				const count = rng.poisson(a);
				expect(Number.isSafeInteger(count) && count >= 0).toBe(true);
				const trials = Math.ceil(b);
				const successes = rng.binomial(trials, Math.min(1, a / 1e6));
				expect(Number.isSafeInteger(successes) && successes >= 0 && successes <= trials).toBe(true);
				const place = rng.integer(trials);
				expect(Number.isSafeInteger(place) && place >= 0 && place < trials).toBe(true);
			}),
			options
		);
	});

	it('shuffles without losing or doubling anything', () => {
		fc.assert(
			fc.property(anySeed, fc.array(fc.integer(), { maxLength: 50 }), (from, list) => {
				const shuffled = createRng(from).shuffle([...list]);
				expect(shuffled.sort((a, b) => a - b)).toEqual(list.sort((a, b) => a - b));
			}),
			options
		);
	});
});
