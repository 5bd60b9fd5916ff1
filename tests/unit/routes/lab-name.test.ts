import { expect, it } from 'vitest';
import { labName } from '../../../src/routes/lab-name.ts';

it.each([
	['lab:drift', 'Drift Lab'],
	['lab:rollout/odds#sheet', 'Rollout Lab'],
	['lab:experiment#sheet', 'Experiment Lab'],
	['lab:retraining/shock#late', 'Retraining Lab']
])('labName(%j) is that of the lab', (link, name) => {
	expect(labName(link)).toBe(name);
});
