import { expect, it } from 'vitest';
import { distinctIds } from '../../../../src/lib/stats/metrics/distinct-ids.ts';

it('distinctIds(caller, name, ...lists) places ids in rising order', () => {
	expect([...distinctIds('f', 'classes', [3, -1, 3], [0.5])]).toEqual([
		[-1, 0],
		[0.5, 1],
		[3, 2]
	]);
	expect([...distinctIds('f', 'groups', ['b', 'a']).keys()]).toEqual(['a', 'b']);
});

it('distinctIds(caller, name, ...lists) takes no missing id and no id for each row', () => {
	expect(() => distinctIds('f', 'groups', ['a', null as never])).toThrow(/got null at position 1/);
	expect(() => distinctIds('f', 'groups', [])).toThrow(/requires rows/);
	const keys = Array.from({ length: 1001 }, (_, i) => i);
	expect(() => distinctIds('f', 'groups', keys)).toThrow('f takes at most 1000 groups, got 1001');
});
