import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countDisagreements } from '../../../../src/lib/simulation/traffic/count-disagreements.ts';

const segments = ['a', 'b', 'c'].map((name) => ({
	name,
	share: 1 / 3,
	differs: 0.5,
	newLets: 0.5
}));

test('countDisagreements counts each request once, as a plain count does', () => {
	const row = fc.record({
		segment: fc.integer({ min: 0, max: 2 }),
		answer: fc.integer({ min: 0, max: 2 })
	});
	fc.assert(
		fc.property(fc.array(row, { maxLength: 60 }), fc.nat(70), (rows, mirrored) => {
			const traffic = {
				segments,
				segment: Uint8Array.from(rows, ({ segment }) => segment),
				answer: Uint8Array.from(rows, ({ answer }) => answer)
			};
			const seen = rows.slice(0, mirrored);
			expect(countDisagreements(traffic, mirrored)).toEqual(
				segments.map(({ name }, index) => {
					const mine = seen.filter(({ segment }) => segment === index);
					return {
						name,
						requests: mine.length,
						newHolds: mine.filter(({ answer }) => answer === 1).length,
						newLets: mine.filter(({ answer }) => answer === 2).length
					};
				})
			);
		})
	);
});
