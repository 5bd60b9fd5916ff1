import { describe, expect, it } from 'vitest';
import type { CardState } from '../../../../src/lib/study/index.ts';
import { topicStands, weakest } from '../../../../src/lib/study/progress/topic-stands.ts';
import { days, noon, state } from '../study-world.ts';

/** A card whose recall has fallen to 90 % now. */
const met = (card: string, lapses = 0): CardState => {
	const one = state(card, 2, noon);
	return { ...one, memory: { ...one.memory, last: noon - 5 * days, stability: 5, lapses } };
};
const states = new Map(
	[met('a', 2), met('b'), { ...met('c', 9), suspended: true }, state('d', 0, noon)].map((one) => [
		one.card,
		one
	])
);

describe('topicStands(topics, states, at)', () => {
	it('counts what was met and is not suspended, and what is expected to be known of it', () => {
		const topic = { id: 'psi', title: 'PSI', cards: ['a', 'b', 'c', 'd', 'e'] };
		const [stand] = topicStands([topic], states, noon);
		expect(stand).toMatchObject({ id: 'psi', title: 'PSI', cards: 5, met: 2, lapses: 2 });
		expect(stand?.expected).toBeCloseTo(1.8, 8);
		expect(stand?.recall).toBeCloseTo(0.9, 8);
	});

	it('knows nothing of a topic nobody met', () => {
		const topic = { id: 'ks', title: 'KS', cards: ['e'] };
		expect(topicStands([topic], states, noon)[0]).toMatchObject({ met: 0, expected: 0, recall: 0 });
	});
});

it('weakest(stands, least, most) names the worst known, more lapses first among equals', () => {
	const stand = (id: string, recall: number, lapses: number, count = 5) => ({
		...{ id, title: id, cards: 9, met: count, expected: count * recall, recall, lapses }
	});
	const stands = [
		stand('a', 0.9, 0),
		stand('b', 0.7, 1),
		stand('c', 0.7, 4),
		stand('d', 0.1, 0, 1)
	];
	expect(weakest(stands, 2, 2).map(({ id }) => id)).toEqual(['c', 'b']);
});
