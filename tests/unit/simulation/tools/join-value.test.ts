import fc from 'fast-check';
import { expect, it } from 'vitest';
import { joinValue, storedValues } from '../../../../src/lib/simulation/tools/join-value.ts';

it('joins 5, 4 or 2 complaints to the order', () => {
	expect(joinValue(storedValues, 'latest', 0)?.value).toBe(5);
	expect(joinValue(storedValues, 'event-time', 0)?.value).toBe(4);
	expect(joinValue(storedValues, 'created-time', 0)?.value).toBe(2);
	expect(joinValue(storedValues, 'created-time', -60)).toBeUndefined();
});

it('by time of writing, never takes what was not there', () => {
	const day = fc.integer({ min: -100, max: 100 });
	const row = fc.record({ value: fc.nat(9), event: day, late: fc.nat(60) });
	fc.assert(
		fc.property(fc.array(row), day, (rows, at) => {
			const values = rows.map(({ value, event, late }) => ({
				value,
				event,
				created: event + late
			}));
			const joined = joinValue(values, 'created-time', at);
			if (joined) expect(Math.max(joined.event, joined.created)).toBeLessThanOrEqual(at);
			else expect(values.some(({ created }) => created <= at)).toBe(false);
		})
	);
});
