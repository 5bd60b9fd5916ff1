import { expect, test } from 'vitest';
import { retrainingPolicies } from '../../../../src/lib/simulation/retraining/retraining-policies.ts';

const evening = { daysSinceTraining: 1, accuracy: 0.92, limit: 0.874, psiRings: () => false };
const asked = (other: Partial<typeof evening>) =>
	retrainingPolicies
		.filter(({ retrains }) => retrains({ ...evening, ...other }))
		.map(({ id }) => id);

test('retrainingPolicies: each listens to its own trigger, the last one to all', () => {
	expect(asked({})).toEqual([]);
	expect(asked({ daysSinceTraining: 7 })).toEqual(['weekly', 'all']);
	expect(asked({ daysSinceTraining: 30 })).toEqual(['weekly', 'monthly', 'all']);
	expect(asked({ accuracy: 0.87 })).toEqual(['drop', 'all']);
	expect(asked({ psiRings: () => true })).toEqual(['psi', 'all']);
});
