import { kept } from '$lib/state/kept.svelte.ts';
import { study } from '$lib/state/study.svelte.ts';
import { dayOf, dueForecast, recall, topicStands } from '$lib/study';
import type { CardState, DayCount, Round, Topic, TopicStand } from '$lib/study';
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

/** Lets the page breathe: fifty thousand cards are gone through in several steps. */
const rest = () => new Promise((resolve) => setTimeout(resolve));

export async function readProgress(): Promise<Progress> {
	const [days, rounds] = await Promise.all([kept.days(), kept.rounds()]);
	const states = await kept.states();
	await rest();
	const deck = await loadDeck();
	await rest();
	const topics = cardTopics(deck);
	await rest();
	const now = Date.now();
	const rule = { dayStart: study.settings.dayStart, zone };
	const byCard = new Map(states.map((state) => [state.card, state]));
	const stands = async (of: readonly Topic[]) => {
		await rest();
		return topicStands(of, byCard, now);
	};
	return {
		...{ today: dayOf(now, rule), days, rounds, kindOf: topics.kindOf },
		...known(states, now),
		due: dueForecast(states, { now, rule, days: forecastDays }),
		lessons: await stands(topics.lessons),
		tags: await stands(topics.tags),
		questions: await stands(topics.questions)
	};
}

function known(states: readonly CardState[], now: number) {
	const met = states.filter(({ memory }) => memory.last !== undefined);
	return {
		met: met.length,
		expected: met.reduce((sum, { memory }) => sum + recall(memory, now), 0)
	};
}
