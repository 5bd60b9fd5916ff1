import { expect, it } from 'vitest';
import { readByHand } from '../../../../src/lib/reproduce/experiment/read-by-hand.ts';
import { shownResults } from './shown-results.ts';

it('readByHand: the split and z with today’s numbers in them', () => {
	expect(readByHand(shownResults[0]!)).toEqual([
		'the split: χ² = (10,000 − 10,025)² / 10,025 + (10,050 − 10,025)² / 10,025 = 0.1247 with 1 degree of freedom, p = 0.72',
		'both together: 10.3 % said yes',
		'z = (0.106 − 0.1) / √(0.103 × 0.897 × (1/10,000 + 1/10,050)) = 1.391',
		'roughly, the interval is 0.597 ± 1.96 × 0.4293 = −0.2443 to 1.438 points; Newcombe’s, in the page, is fair for small counts too'
	]);
});

it('readByHand: Welch and CUPED', () => {
	expect(readByHand(shownResults[7]!).slice(1)).toEqual([
		't = (42.1 − 41.2) / √(1,024/4,000 + 1,024/4,000) = 1.258',
		'CUPED: θ = covariance / variance of before = 0.7466; the difference becomes 0.9 − 0.7466 × −0.3 = 1.124'
	]);
	for (const shown of shownResults) {
		expect(readByHand(shown).join(' ')).not.toMatch(/NaN|undefined/);
	}
});
