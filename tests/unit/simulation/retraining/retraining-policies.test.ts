import { expect, test } from 'vitest';
import { labPolicies } from '../../../../src/lib/simulation/retraining/policies/lab-policies.ts';
import { retrainingPolicies } from '../../../../src/lib/simulation/retraining/retraining-policies.ts';

const evening = {
	daysSinceTraining: 1,
	accepted: 0.92,
	accuracy: () => ({ value: 0.92, labels: 1400 }),
	psi: () => [0, 0] as [number, number],
	prediction: () => NaN
};
const asked = (other: Partial<typeof evening>) =>
	retrainingPolicies
		.filter(({ decide }) => decide({ ...evening, ...other }, { drop: 0.05, psi: 0.25 }).length > 0)
		.map(({ id }) => id);

test('retrainingPolicies: each listens to its own trigger, the last one to all', () => {
	expect(asked({})).toEqual([]);
	expect(asked({ daysSinceTraining: 7 })).toEqual(['weekly', 'all']);
	expect(asked({ daysSinceTraining: 30 })).toEqual(['weekly', 'monthly', 'all']);
	expect(asked({ accuracy: () => ({ value: 0.87, labels: 1400 }) })).toEqual(['drop', 'all']);
	expect(asked({ psi: () => [0, 0.3] })).toEqual(['psi', 'all']);
});

test('retrainingPolicies: the lesson’s titles are the lab’s', () => {
	const titles = labPolicies.map(({ title }) => title);
	for (const { title } of retrainingPolicies) expect(titles).toContain(title);
});
