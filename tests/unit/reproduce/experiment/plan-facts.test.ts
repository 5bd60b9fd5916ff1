import { expect, it } from 'vitest';
import {
	planFacts,
	planNumbers,
	planRemarks
} from '../../../../src/lib/reproduce/experiment/plan-facts.ts';
import { shownPlans } from './shown-plans.ts';

it('planFacts: shares by their ends, means by spread and effect', () => {
	expect(planFacts(shownPlans[0]!)).toMatchObject({
		baseline: 0.2,
		target: 0.25,
		alpha_each: 0.05
	});
	expect(planFacts(shownPlans[14]!)).toMatchObject({ sd: 1, effect: 0.2 });
});

it('planNumbers: no days that never come', () => {
	expect(planNumbers(shownPlans[0]!)).toMatchObject({ in_control: 1094, days: 1, weeks: 1 });
	expect(planNumbers(shownPlans.at(-1)!)).not.toHaveProperty('days');
});

it('planRemarks: how comparisons were corrected, dilution, the exact size', () => {
	expect(planRemarks(shownPlans[0]!)).toHaveLength(1);
	expect(planRemarks(shownPlans[7]!)[0]).toContain('Bonferroni');
	expect(planRemarks(shownPlans[8]!)[0]).toContain('Dunnett');
	expect(planRemarks(shownPlans[9]!)[0]).toContain('0.6 of the users meet the change');
});
