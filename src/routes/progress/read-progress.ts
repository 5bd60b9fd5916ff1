import { kept } from '$lib/state/kept.svelte.ts';
import { study } from '$lib/state/study.svelte.ts';
import { dayOf, dueForecast, recall, topicStands } from '$lib/study';
import type { CardState, DayCount, Round, TopicStand } from '$lib/study';
import { loadDeck } from '../cards/load-deck.ts';
import { cardTopics, type CardTopics } from './card-topics.ts';

/** What the page shows, worked out of what is kept. */
export type Progress = {
	readonly today: string;
	readonly days: readonly DayCount[];
	/** Cards that were answered, and how many of them are expected to be known now. */
	readonly met: number;
	readonly expected: number;
	/** Due today and on the days after. */
	readonly due: readonly number[];
	readonly lessons: readonly TopicStand[];
	readonly tags: readonly TopicStand[];
	readonly questions: readonly TopicStand[];
	readonly kindOf: CardTopics['kindOf'];
	readonly rounds: readonly Round[];
};

const forecastDays = 30;

/** Minutes that this device's clock is ahead of UTC. */
const zone = (at: number) => -new Date(at).getTimezoneOffset();

export async function readProgress(): Promise<Progress> {
	const deck = await loadDeck();
	const [days, states, rounds] = await Promise.all([kept.days(), kept.states(), kept.rounds()]);
	const now = Date.now();
	const rule = { dayStart: study.settings.dayStart, zone };
	const byCard = new Map(states.map((state) => [state.card, state]));
	const topics = cardTopics(deck);
	return {
		...{ today: dayOf(now, rule), days, rounds, kindOf: topics.kindOf },
		...known(states, now),
		due: dueForecast(states, { now, rule, days: forecastDays }),
		lessons: topicStands(topics.lessons, byCard, now),
		tags: topicStands(topics.tags, byCard, now),
		questions: topicStands(topics.questions, byCard, now)
	};
}

function known(states: readonly CardState[], now: number) {
	const met = states.filter(({ memory }) => memory.last !== undefined);
	return {
		met: met.length,
		expected: met.reduce((sum, { memory }) => sum + recall(memory, now), 0)
	};
}
