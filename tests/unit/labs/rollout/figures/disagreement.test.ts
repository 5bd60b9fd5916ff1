import { expect, test } from 'vitest';
import {
	disagreement,
	together
} from '../../../../../src/lib/labs/rollout/figures/disagreement.ts';

const segments = [
	{ name: 'a', requests: 100, newHolds: 3, newLets: 1 },
	{ name: 'b', requests: 50, newHolds: 0, newLets: 6 }
];

test('disagreement adds both directions and brings its interval', () => {
	const found = disagreement(together('all', segments));
	expect(found).toMatchObject({ name: 'all', requests: 150, differ: 10, newHolds: 3, newLets: 7 });
	expect(found.interval[0]).toBeLessThan(found.rate ?? 0);
	expect(found.interval[1]).toBeGreaterThan(found.rate ?? 0);
});

test('without requests there is no rate, and anything is possible', () => {
	const none = disagreement({ name: 'a', requests: 0, newHolds: 0, newLets: 0 });
	expect(none.rate).toBeUndefined();
	expect(none.interval).toEqual([0, 1]);
});
