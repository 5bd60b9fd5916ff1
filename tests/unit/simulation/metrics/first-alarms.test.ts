import { expect, test } from 'vitest';
import { firstAlarms, layerIds } from '../../../../src/lib/simulation/metrics/first-alarms.ts';

test('a layer without a trace never rings', () => {
	expect(firstAlarms([], 14)).toEqual(
		Object.fromEntries(layerIds.map((layer) => [layer, Infinity]))
	);
});

test('labels ring a day after the first of them arrive; nothing else waits for them', () => {
	const { labels, predictions, data, system } = firstAlarms(layerIds, 14);
	expect(labels).toBe(15 * 1440);
	expect([system, data, predictions]).toEqual([5, 60, 1440]);
	expect(firstAlarms(layerIds, 0).labels).toBe(1440);
});
