import { expect, it } from 'vitest';
import { planR } from '../../../../src/lib/reproduce/experiment/plan-r.ts';
import { shownPlans } from './shown-plans.ts';

// `plan-python.test.ts` runs both languages.
it('planR: means by the t test too, shares never, and no days that never come', () => {
	const [byT, clustered, share] = [14, 18, 0].map((k) => planR(shownPlans[k]!));
	expect(byT).toContain('power_at');
	expect(clustered).toContain('power_at');
	expect(share).not.toContain('power_at');
	expect(planR(shownPlans.at(-1)!)).not.toContain('"days"');
});
