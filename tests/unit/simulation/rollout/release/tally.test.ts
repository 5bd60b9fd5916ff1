import { expect, test } from 'vitest';
import {
	createTally,
	FRESH,
	OLD
} from '../../../../../src/lib/simulation/rollout/release/tally.ts';

const seen = (requests: number, errors = 0) => ({ requests, errors, conversions: 1, copies: 0 });

test('any window is the sum of its closed cells', () => {
	const tally = createTally(4);
	for (const n of [5, 6, 7]) {
		tally.add(FRESH, seen(n, 1));
		tally.add(FRESH, seen(n, 1));
		tally.close();
	}
	tally.add(FRESH, seen(100));
	expect(tally.between(FRESH, 1, 3)).toEqual({ ...seen(26, 4), conversions: 4 });
	expect(tally.between(FRESH, -9, 99).requests).toBe(36);
	expect(tally.between(FRESH, 2, 2).requests).toBe(0);
	expect(tally.between(OLD, 0, 3).requests).toBe(0);
	expect(tally.cells).toBe(3);
});

test('a cleared tally holds nothing', () => {
	const tally = createTally(2);
	tally.add(OLD, seen(9));
	tally.close();
	tally.clear();
	tally.close();
	expect(tally.between(OLD, 0, 1).requests).toBe(0);
});
