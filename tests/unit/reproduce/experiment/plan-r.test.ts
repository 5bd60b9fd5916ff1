import { expect, it } from 'vitest';
import { planR } from '../../../../src/lib/reproduce/experiment/plan-r.ts';
import { shownPlans } from './shown-plans.ts';

// `plan-python.test.ts` runs both languages.
it('planR: means by the t test too, unless users come in clusters', () => {
	const [byT, clustered] = [shownPlans[14]!, shownPlans[18]!].map(planR);
	expect(byT).toContain('power_at');
	expect(clustered).not.toContain('power_at');
	expect(planR(shownPlans.at(-1)!)).not.toContain('"days"');
});
