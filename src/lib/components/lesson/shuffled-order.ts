import { createRng } from '$lib/random';

/**
 * A mixed-up order of a question's items, the same on every visit, and never the right one.
 *
 * @param id the question's
 * @param count how many items there are, at least 2
 * @returns each index from 0 once
 */
export function shuffledOrder(id: string, count: number): number[] {
	const random = createRng(id);
	const right = Array.from({ length: count }, (_, index) => index);
	let order = random.shuffle([...right]);
	while (order.every((item, place) => item === place)) order = random.shuffle([...right]);
	return order;
}
