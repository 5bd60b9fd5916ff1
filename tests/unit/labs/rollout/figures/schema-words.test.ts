import { expect, test } from 'vitest';
import { schemaPlans } from '../../../../../src/lib/labs/rollout/figures/schema-words.ts';

test.each(Object.entries(schemaPlans))('%s: one sentence for each step', (_, { plan, words }) => {
	expect(words).toHaveLength(plan.steps.length);
});
