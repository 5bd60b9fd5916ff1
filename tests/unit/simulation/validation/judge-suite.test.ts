import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	expectations,
	judgeSuite,
	nightsOfTable,
	sheetSuite,
	type Bounds,
	type ExpectationId
} from '../../../../src/lib/simulation/validation/index.ts';

const nights = nightsOfTable({ seed: 5, good: 40, ofEachFault: 2 });
const all = new Map<ExpectationId, Bounds>(expectations.map((one) => [one.id, one]));
const only = (ids: readonly ExpectationId[]) =>
	new Map([...all].filter(([id]) => ids.includes(id)));

test('judgeSuite stops nothing without expectations, and no less with more of them', () => {
	expect(judgeSuite(nights, new Map())).toMatchObject({ caught: 0, blocked: 0 });
	const anyIds = fc.subarray([...all.keys()]);
	fc.assert(
		fc.property(anyIds, anyIds, (ids, more) => {
			const fewer = judgeSuite(nights, only(ids));
			const both = judgeSuite(nights, only([...ids, ...more]));
			expect(both.caught).toBeGreaterThanOrEqual(fewer.caught);
			expect(both.blocked).toBeGreaterThanOrEqual(fewer.blocked);
		})
	);
});

test('judgeSuite: each night that was stopped names what stopped it', () => {
	const { caught, blocked, failed } = judgeSuite(nights, only(sheetSuite));
	expect(failed.filter((ids) => ids.length > 0)).toHaveLength(caught + blocked);
	expect(failed.flat().every((id) => sheetSuite.includes(id))).toBe(true);
});
