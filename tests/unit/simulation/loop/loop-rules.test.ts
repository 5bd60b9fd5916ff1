import { expect, test } from 'vitest';
import { loopRules } from '../../../../src/lib/simulation/loop/index.ts';

test('loopRules price a retrain below the wrong answers of a day that is no better than chance', () => {
	expect(loopRules.retrainCost).toBeLessThan(loopRules.rowsPerDay / 2);
	expect(loopRules.labelDelayDays).toBeLessThan(7);
});
