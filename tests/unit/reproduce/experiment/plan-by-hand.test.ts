import { expect, it } from 'vitest';
import { planByHand } from '../../../../src/lib/reproduce/experiment/plan-by-hand.ts';
import { shownPlans } from './shown-plans.ts';

it('planByHand: the formula with today’s numbers in it', () => {
	expect(planByHand(shownPlans[0]!)).toEqual([
		'z for alpha = 1.96, z for power = 0.8416',
		'n = (1.96 √(0.225 × 0.775 × (1 + 1/1)) + 0.8416 √(0.2 × 0.8 + 0.25 × 0.75 / 1))² / 0.05² = 1,093.74',
		'so 1,094 users in the control, 1,094 in each variant',
		'the sheet: (1.96 × 0.4 / 0.05)² = 246, which as users an arm has 28.3 % power'
	]);
});

it('planByHand: clusters and CUPED on a line of their own', () => {
	for (const shown of shownPlans) {
		const lines = planByHand(shown);
		const inflated = shown.answer.designEffect * shown.answer.varianceLeft !== 1;
		expect(lines).toHaveLength(inflated ? 5 : 4);
		expect(lines.join(' ')).not.toMatch(/NaN|undefined/);
	}
});
