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
		answer: fc.integer({ min: 0, max: 2 }),
		place: fc.integer({ min: 0, max: 9 })
	});
	fc.assert(
		fc.property(fc.array(row, { maxLength: 60 }), fc.nat(10), (rows, tenths) => {
			const traffic = {
				segments,
				segment: Uint8Array.from(rows, ({ segment }) => segment),
				answer: Uint8Array.from(rows, ({ answer }) => answer),
				place: Uint32Array.from(rows, ({ place }) => (place + 0.5) * (2 ** 32 / 10))
			};
			const seen = rows.filter(({ place }) => place < tenths);
			expect(countDisagreements(traffic, tenths / 10)).toEqual(
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
