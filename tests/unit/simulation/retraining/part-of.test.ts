import { expect, it } from 'vitest';
import { partOf } from '../../../../src/lib/simulation/retraining/part-of.ts';

function* half(): Generator<number, string, void> {
	yield 0.5;
	yield 1;
	return 'done';
}

it('partOf tells the share of the whole and returns what the part does', () => {
	const steps = partOf(half(), 1, 4);
	expect([steps.next(), steps.next(), steps.next()]).toEqual([
		{ value: 0.375, done: false },
		{ value: 0.5, done: false },
		{ value: 'done', done: true }
	]);
});
