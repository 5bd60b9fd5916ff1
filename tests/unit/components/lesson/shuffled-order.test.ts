import { expect, it } from 'vitest';
import { shuffledOrder } from '../../../../src/lib/components/lesson/shuffled-order.ts';

it('shuffledOrder(id, count) holds every index once, the same each time', () => {
	const order = shuffledOrder('which-first', 6);
	expect([...order].sort()).toEqual([0, 1, 2, 3, 4, 5]);
	expect(shuffledOrder('which-first', 6)).toEqual(order);
});

it('shuffledOrder(id, count) never gives the answer away', () => {
	for (let index = 0; index < 200; index++) {
		expect(shuffledOrder(`question ${index}`, 3)).not.toEqual([0, 1, 2]);
	}
});
