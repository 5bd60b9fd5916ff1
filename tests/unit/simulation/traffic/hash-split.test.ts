import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createHashSplit } from '../../../../src/lib/simulation/traffic/hash-split.ts';
import { saltOf, userHash } from '../../../../src/lib/simulation/traffic/user-hash.ts';

it('counts the users whom the router sends to the new model, in whatever order it is asked', () => {
	fc.assert(
		fc.property(
			fc.nat(999),
			fc.double({ min: 0, max: 1, noNaN: true }),
			fc.array(fc.nat(10_000), { minLength: 1, maxLength: 4 }),
			(seed, share, asked) => {
				const split = createHashSplit(seed, share);
				for (const users of asked) {
					let fresh = 0;
					for (let user = 0; user < users; user++) {
						if (userHash(user, saltOf(seed)) < share * 2 ** 32) fresh++;
					}
					expect(split(users)).toEqual([users - fresh, fresh]);
				}
			}
		),
		{ numRuns: 20 }
	);
});

it('deals halves that differ by chance', () => {
	const [old, fresh] = createHashSplit(1, 0.5)(100_000);
	expect(Math.abs(old - fresh)).toBeLessThan(3 * Math.sqrt(100_000));
	expect(createHashSplit(1, 0)(5000)).toEqual([5000, 0]);
	expect(createHashSplit(1, 1)(5000)).toEqual([0, 5000]);
});
