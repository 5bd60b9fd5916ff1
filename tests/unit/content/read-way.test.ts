import { expect, it } from 'vitest';
import { readWay } from '../../../src/lib/content/read-way.ts';

it('readWay(text) reads slots, stems and words that follow each other', () => {
	expect(readWay('rollback|roll_back previous')).toEqual([['rollback', 'roll back'], ['previous']]);
	expect(readWay('  p99 ')).toEqual([['p99']]);
	expect(readWay('0.1_% error')).toEqual([['0.1 %'], ['error']]);
});

it('readWay(text) refuses what could never be said', () => {
	for (const text of ['', 'Rollback', 'a||b', 'a| b', '_a', 'a__b', 'it’s', 'a-b']) {
		expect(readWay(text), text).toBeUndefined();
	}
});
