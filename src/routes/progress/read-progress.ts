import { kept } from '$lib/state/kept.svelte.ts';
import { study } from '$lib/state/study.svelte.ts';
import { dayOf, dueForecast, recall, topicStands } from '$lib/study';
import type { CardState, DayCount, DayRule, Round, Topic, TopicStand } from '$lib/study';
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

/** Lets the page breathe: fifty thousand cards are gone through in many steps. */
const rest = () => new Promise((resolve) => setTimeout(resolve));

export async function readProgress(): Promise<Progress> {
	const loading = loadDeck();
	// It is waited for below; until then its failing is no fault that nobody heard.
	loading.catch(() => {});
	const [days, rounds] = await Promise.all([kept.days(), kept.rounds()]);
	const now = Date.now();
	const rule = { dayStart: study.settings.dayStart, zone };
	const cards = await readCards(now, rule);
	const deck = await loading;
	await rest();
	const topics = cardTopics(deck);
	const stands = async (of: readonly Topic[]) => {
		const found: TopicStand[] = [];
		for (const topic of of) {
			found.push(...topicStands([topic], cards.states, now));
			if (topic.cards.length > many) await rest();
		}
		await rest();
		return found;
	};
	await rest();
	return {
		...{ today: dayOf(now, rule), days, rounds, kindOf: topics.kindOf },
		...{ met: cards.met, expected: cards.expected, due: cards.due },
		lessons: await stands(topics.lessons),
		tags: await stands(topics.tags),
		questions: await stands(topics.questions)
	};
}

/** Of more cards than this a step is made. */
const many = 1000;

async function readCards(now: number, rule: DayRule) {
	const states = new Map<string, CardState>();
	let [met, expected] = [0, 0];
	let due: number[] = new Array<number>(forecastDays).fill(0);
	for await (const some of kept.states()) {
		for (const state of some) {
			states.set(state.card, state);
			if (state.memory.last === undefined) continue;
			met += 1;
			expected += recall(state.memory, now);
		}
		const more = dueForecast(some, { now, rule, days: forecastDays });
		due = due.map((count, day) => count + (more[day] ?? 0));
		await rest();
	}
	return { states, met, expected, due };
}
