import { expect, test } from 'vitest';
import {
	defaultOptions,
	watcherCards,
	watcherIds
} from '../../../../../src/lib/simulation/drift/stream/stream-settings.ts';
import { driftTests } from '../../../../../src/lib/stats/index.ts';

test('every watcher has a card, and a line among its options', () => {
	expect(watcherCards.map(({ id }) => id)).toEqual([...watcherIds]);
	for (const { line, options, lineIsChance } of watcherCards) {
		const option = options.find(({ id }) => id === line);
		expect(option?.default).toBeGreaterThan(0);
		expect(lineIsChance).toBe(option !== undefined && option.default < 0.1);
		expect(options.map(({ id }) => id)).not.toContain('mean');
	}
});

test('defaults lie within their limits, and windows have the registry’s habits', () => {
	for (const { id, options } of watcherCards) {
		for (const { id: option, min, max } of options) {
			expect(defaultOptions[id][option]).toBeGreaterThanOrEqual(min);
			expect(defaultOptions[id][option]).toBeLessThanOrEqual(max);
		}
	}
	const habit = (id: string) => driftTests.find((known) => known.id === id)?.threshold.default;
	expect(defaultOptions.psi['threshold']).toBe(habit('psi'));
	expect(defaultOptions.ks['alpha']).toBe(habit('ks'));
});
