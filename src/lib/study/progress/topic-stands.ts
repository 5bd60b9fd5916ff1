import type { CardState } from '../memory.ts';
import { recall } from '../schedule.ts';

/** A lesson, a tag or a question of the interview, and its cards. */
export type Topic = {
	readonly id: string;
	readonly title: string;
	readonly cards: readonly string[];
};

export type TopicStand = Omit<Topic, 'cards'> & {
	readonly cards: number;
	/** Cards that were answered and are not suspended. */
	readonly met: number;
	/** How many of these are expected to be known now. */
	readonly expected: number;
	/** The share of them; 0 where none was met. */
	readonly recall: number;
	/** How often one of them was forgotten after it had been learnt. */
	readonly lapses: number;
};

/** How each topic stands at a time. */
export function topicStands(
	topics: readonly Topic[],
	states: ReadonlyMap<string, CardState>,
	at: number
): TopicStand[] {
	return topics.map(({ id, title, cards }) => {
		let [met, expected, lapses] = [0, 0, 0];
		for (const card of cards) {
			const state = states.get(card);
			if (!state || state.suspended || state.memory.last === undefined) continue;
			met += 1;
			expected += recall(state.memory, at);
			lapses += state.memory.lapses;
		}
		return {
			id,
			title,
			cards: cards.length,
			met,
			expected,
			lapses,
			recall: met ? expected / met : 0
		};
	});
}

/** Those that are known worst, of which enough cards were met to say so; more lapses first among equals. */
export const weakest = (stands: readonly TopicStand[], least: number, most: number): TopicStand[] =>
	stands
		.filter(({ met }) => met >= least)
		.toSorted((one, other) => one.recall - other.recall || other.lapses - one.lapses)
		.slice(0, most);
