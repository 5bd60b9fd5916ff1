import { expect, test } from 'vitest';
import { decideMorning } from '../../../../src/lib/simulation/retraining/decide-morning.ts';
import { mornings } from '../../../../src/lib/simulation/retraining/mornings.ts';

test('mornings: wait, mend, wait for labels, promote, keep', () => {
	const found = mornings.map((morning) => decideMorning(morning));
	expect(found.map(({ verdict }) => verdict)).toEqual(['wait', 'mend', 'wait', 'promote', 'keep']);
	expect(found[2]?.tooFewLabels).toBe(true);
	expect(found[3]).toMatchObject({ performance: true, drift: false, time: false });
});
