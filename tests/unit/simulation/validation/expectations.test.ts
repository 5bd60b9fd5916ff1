import { expect, test } from 'vitest';
import {
	expectations,
	sheetSuite
} from '../../../../src/lib/simulation/validation/expectations.ts';

test('expectations have ids of their own, bounds in order and names of Great Expectations', () => {
	expect(new Set(expectations.map(({ id }) => id)).size).toBe(expectations.length);
	for (const { name, min, max } of expectations) {
		expect(name).toMatch(/^Expect(Table|Column)[A-Z]/);
		expect(min).toBeLessThanOrEqual(max);
	}
});

test('sheetSuite is the first six', () => {
	expect(expectations.slice(0, 6).map(({ id }) => id)).toEqual(sheetSuite);
});
