import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alarmsAtLooks } from '../../../../../src/lib/simulation/experiment/peek/alarms-at-looks.ts';
import { quietWalks } from '../../../../../src/lib/simulation/experiment/peek/quiet-walks.ts';
import { groupSequentialBounds, peekingErrorRate } from '../../../../../src/lib/stats/index.ts';

const walks = quietWalks({ baseline: 0.05, users: 31_234, tests: 8000, seed: 11, steps: 120 });

test.each([1, 2, 5, 10, 20])(
	'alarmsAtLooks: %i looks at 0.05 ring as the exact figure says',
	(k) => {
		const bounds = new Array<number>(k).fill(1.959964);
		const share = alarmsAtLooks(walks, bounds).rang / walks.tests;
		expect(Math.abs(share - peekingErrorRate({ looks: k, alpha: 0.05 }))).toBeLessThan(0.013);
	}
);

test.each(['pocock', 'obrien-fleming'] as const)('alarmsAtLooks: %s keeps 5 %', (design) => {
	const { z } = groupSequentialBounds({ looks: 5, design });
	expect(Math.abs(alarmsAtLooks(walks, z).rang / walks.tests - 0.05)).toBeLessThan(0.008);
});

test('alarmsAtLooks: a first alarm lies at a look, and beyond its bound', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 20 }),
			fc.double({ min: 1, max: 3, noNaN: true }),
			(k, z) => {
				const found = alarmsAtLooks(walks, new Array<number>(k).fill(z));
				expect(found.looks.at(-1)).toBe(walks.steps - 1);
				expect(found.first.filter((step) => step >= 0)).toHaveLength(found.rang);
				found.first.slice(0, 200).forEach((step, t) => {
					if (step < 0) return;
					expect(found.looks).toContain(step);
					expect(Math.abs(walks.z[t * walks.steps + step] ?? 0)).toBeGreaterThanOrEqual(z);
				});
			}
		),
		{ numRuns: 30 }
	);
});
