import { expect, it } from 'vitest';
import { checkList } from '../../../src/lib/stats/check-list.ts';

it('checkList accepts arrays and typed ones', () => {
	expect(() => checkList('mean', 'x', [])).not.toThrow();
	expect(() => checkList('mean', 'x', Float64Array.of(1))).not.toThrow();
});

it.each([null, undefined, 5, true, '12', {}])('checkList refuses %j', (thing) => {
	expect(() => checkList('mean', 'x', thing)).toThrow(
		`mean requires a list as x, got ${String(thing)}`
	);
});
