import { expect, it } from 'vitest';
import { createRng } from '../../../../../src/lib/random/index.ts';
import { multinomial } from '../../../../../src/lib/simulation/drift/draws/multinomial.ts';

it('multinomial deals every row out and none to a category without weight', () => {
	const rng = createRng(3);
	for (let n = 0; n < 50; n++) {
		const counts = multinomial(rng, [2, 0, 1, 0], n);
		expect(counts.reduce((sum, count) => sum + count, 0)).toBe(n);
		expect(counts[1]! + counts[3]!).toBe(0);
	}
});

it('multinomial gives each category its share, within three standard errors', () => {
	const counts = multinomial(createRng(4), [5, 3, 2], 100_000);
	for (const [k, share] of [0.5, 0.3, 0.2].entries()) {
		const error = Math.sqrt(share * (1 - share) * 100_000);
		expect(Math.abs(counts[k]! - share * 100_000)).toBeLessThan(3 * error);
	}
});
