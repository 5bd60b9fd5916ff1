import { expect, test } from 'vitest';
import {
	retrainingEvents,
	retrainingRules
} from '../../../../src/lib/simulation/retraining/retraining-rules.ts';

test('retrainingEvents lie within the two years, in order', () => {
	const days = retrainingEvents.map(({ day }) => day);
	expect([...days].sort((a, b) => a - b)).toEqual(days);
	for (const event of retrainingEvents) {
		expect(event.day + event.days).toBeLessThanOrEqual(retrainingRules.days);
	}
});
