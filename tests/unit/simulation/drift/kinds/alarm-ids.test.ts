import { expect, test } from 'vitest';
import { alarmIds, needsLabels } from '../../../../../src/lib/simulation/drift/kinds/alarm-ids.ts';

test('the last three wait for labels', () => {
	expect(alarmIds.filter(needsLabels)).toEqual(['labels', 'accuracy', 'calibration']);
});
