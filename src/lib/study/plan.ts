import { askedAgain, dueBy, firstAsked, knownOn, outlookOf, type Outlook } from './outlook.ts';
import type {
	Plan,
	PlanDay,
	PlanInput,
	PlannedCard,
	PlannedLesson,
	PlannedPractice
} from './plan-types.ts';
import { PlanningDay } from './planning-day.ts';

/** The chance that a card is known when it is asked for the first time: nobody has measured it, so half. */
export const knownAtFirst = 0.5;
/** Shares to keep cards at, of which the plan takes that with which most is known on the day. */
const retentions = [0.8, 0.85, 0.9, 0.95];
/** The part of a day that is for speaking; on the last day twice that. */
const practiceShare = 0.2;

type Held = { readonly card: PlannedCard; outlook: Outlook };

/**
 * A plan to a date. Each day first the cards that come back, those known worst first; then lessons and
 * their new cards, topic after topic: what was begun and is known worst, then what was never met, in the
 * order given. A fifth of the time, on the last day two, is for answering aloud and judging releases.
 * Every card is followed in all the ways it may go, by FSRS; the share that is kept up between is the one
 * with which most will be known on the day.
 */
export function planToDate(input: PlanInput): Plan {
	let best: Plan | undefined;
	for (const retention of retentions) {
		const plan = planAt(input, retention);
		// Once more is not better, still more is worse. A tenth of a card is not worth the work.
		if (best && plan.known <= best.known + 0.1) break;
		best = plan;
	}
	return best as Plan;
}

/** The same with cards kept at a given share. */
export function planAt(input: PlanInput, retention: number): Plan {
	const held = input.cards.map((card): Held => ({
		card,
		outlook: outlookOf(card.memory, input.dayOf)
	}));
	const before = held.map(({ outlook }) => outlook);
	const topics = topicsInOrder(held, input);
	const work = new Work(input, retention, held, topics);
	const days = Array.from({ length: input.days }, (_, day) => work.plan(day));
	const then = held.map(({ outlook }) => knownOn(outlook, input.interview));
	return {
		...{ days, retention, cards: held.length },
		met: held.filter(({ outlook }) => outlook.length > 0).length,
		known: total(then),
		spread: Math.sqrt(total(then.map((chance) => chance * (1 - chance)))),
		knownWithout: total(before.map((outlook) => knownOn(outlook, input.interview))),
		topics: topicLines(held, before, then),
		left: {
			lessons: work.unread(),
			cards: held.filter(({ outlook }) => outlook.length === 0).map(({ card }) => card.card),
			late: total(held.map(({ outlook }) => dueBy(outlook, input.days - 1)))
		}
	};
}

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

function byTopic(held: readonly Held[]): Map<string, Held[]> {
	const found = new Map<string, Held[]>();
	for (const one of held) {
		const { topic } = one.card;
		const list = found.get(topic);
		if (list) list.push(one);
		else found.set(topic, [one]);
	}
	return found;
}

/** Topics that were begun, that first of which least would be known on the day; then the others. */
function topicsInOrder(held: readonly Held[], { cards, lessons, interview }: PlanInput): string[] {
	const names = [...new Set([...lessons, ...cards].map(({ topic }) => topic))];
	const isUnread = new Set(lessons.map(({ topic }) => topic));
	const of = byTopic(held);
	const weakness = (topic: string) => {
		const all = of.get(topic) ?? [];
		const isBegun = !isUnread.has(topic) || all.some(({ outlook }) => outlook.length > 0);
		const known = total(all.map(({ outlook }) => knownOn(outlook, interview)));
		return isBegun ? known / Math.max(1, all.length) : 2;
	};
	const by = new Map(names.map((name) => [name, weakness(name)]));
	return names.toSorted((one, other) => (by.get(one) ?? 0) - (by.get(other) ?? 0));
}

function topicLines(held: readonly Held[], before: readonly Outlook[], then: readonly number[]) {
	const sums = new Map<string, { cards: number; now: number; then: number }>();
	held.forEach(({ card: { topic } }, i) => {
		const sum = sums.get(topic) ?? { cards: 0, now: 0, then: 0 };
		sums.set(topic, {
			cards: sum.cards + 1,
			now: sum.now + knownOn(before[i] ?? [], 0),
			then: sum.then + (then[i] ?? 0)
		});
	});
	return [...sums]
		.map(([topic, { cards, ...sum }]) => ({ topic, now: sum.now / cards, then: sum.then / cards }))
		.toSorted((one, other) => one.then - other.then);
}

/** What is left to do while the days are filled. */
class Work {
	readonly #readLeft: Map<string, number>;
	readonly #fresh: Map<string, Held[]>;
	readonly #practice: PlannedPractice[];
	readonly #practised: PlannedPractice[] = [];
	/** Minutes for speaking that were not spent. */
	#saved = 0;

	constructor(
		readonly input: PlanInput,
		readonly retention: number,
		readonly held: readonly Held[],
		readonly topics: readonly string[]
	) {
		this.#readLeft = new Map(input.lessons.map(({ id, minutes }) => [id, minutes]));
		const isNew = ({ outlook }: Held) => outlook.length === 0;
		this.#fresh = byTopic(held.filter(isNew));
		this.#practice = [...input.practice];
	}

	unread(): string[] {
		return [...this.#readLeft.keys()];
	}

	plan(day: number): PlanDay {
		const { minutesPerDay, minutesToday, days } = this.input;
		const most = day === 0 ? (minutesToday ?? minutesPerDay) : minutesPerDay;
		const taken = new PlanningDay(day, most);
		this.#askAgain(taken);
		this.#saved += most * practiceShare * (day > 0 && day === days - 1 ? 2 : 1);
		taken.reserve(Math.min(this.#saved, taken.left));
		this.#takeNew(taken);
		this.#practise(taken);
		taken.reserve(0);
		this.#takeNew(taken);
		return taken.result();
	}

	get #asked() {
		const { learningSteps, relearningSteps } = this.input.settings;
		return {
			retention: this.retention,
			steps: { learning: learningSteps.length, relearning: relearningSteps.length }
		};
	}

	#askAgain(taken: PlanningDay): void {
		const { day } = taken;
		const { steps } = this.#asked;
		const due = this.held
			.map((one) => ({ one, share: dueBy(one.outlook, day), known: knownOn(one.outlook, day) }))
			.filter(({ share }) => share > 0)
			.toSorted((one, other) => one.known - other.known);
		for (const { one, share, known } of due) {
			const minutes = share * this.input.pace * (1 + (1 - known) * steps.relearning);
			if (!taken.again(share, minutes)) return;
			one.outlook = askedAgain(one.outlook, { ...this.#asked, day });
		}
	}

	/** Topic by topic: its lessons, then its new cards. A lesson that the day does not hold goes on tomorrow. */
	#takeNew(taken: PlanningDay): void {
		const { steps } = this.#asked;
		const answers = Math.max(1, steps.learning) + (1 - knownAtFirst);
		for (const topic of this.topics) {
			for (const lesson of this.input.lessons) {
				if (lesson.topic === topic && !this.#readOn(lesson, taken)) return;
			}
			const fresh = this.#fresh.get(topic) ?? [];
			for (let one = fresh[0]; one; one = fresh[0]) {
				if (!taken.fresh(one.card.card, answers * this.input.pace)) return;
				fresh.shift();
				one.outlook = firstAsked(knownAtFirst, { ...this.#asked, day: taken.day });
			}
		}
	}

	/** Whether a lesson is read to its end by now. */
	#readOn({ id, minutes }: PlannedLesson, taken: PlanningDay): boolean {
		const left = this.#readLeft.get(id);
		if (left === undefined) return true;
		const read = taken.read(id, left, left < minutes);
		if (left - read > 1e-9) this.#readLeft.set(id, left - read);
		else this.#readLeft.delete(id);
		return !this.#readLeft.has(id);
	}

	/**
	 * Two questions, then a release: what was never practised, first that of which was read; then, on other
	 * days, all once more.
	 */
	#practise(taken: PlanningDay): void {
		const isRead = ({ lessons }: PlannedPractice) =>
			lessons.every((lesson) => !this.#readLeft.has(lesson));
		for (;;) {
			const kind = this.#practised.length % 3 === 2 ? 'scenario' : 'question';
			const open = this.#practice.filter(({ id }) => !taken.practised(id));
			const turn = open.filter((one) => one.kind === kind);
			const from = turn.length > 0 ? turn : open;
			const never = from.filter((one) => !this.#practised.includes(one));
			const next = never.find(isRead) ?? never[0] ?? from[0];
			if (!next || next.minutes > this.#saved || !taken.practise(next)) return;
			this.#saved -= next.minutes;
			this.#practice.splice(this.#practice.indexOf(next), 1);
			this.#practice.push(next);
			this.#practised.push(next);
		}
	}
}
