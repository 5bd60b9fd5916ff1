import type {
	CardState,
	OwnCard,
	PlanInput,
	PlannedPractice,
	Round,
	StudySettings
} from '$lib/study';
import type { BookPractice, PlanBook } from './plan-book.ts';
import { neededCards, planCards } from './plan-cards.ts';
import { daysBetween } from './plan-dates.ts';

/** Where a reader stands. */
export type Standing = {
	/** The reader's day, `2026-11-27`. */
	today: string;
	/** To which day a time counts, today being 0. */
	dayOf: (at: number) => number;
	states: ReadonlyMap<string, CardState>;
	own: readonly OwnCard[];
	/** Lessons read to the end. */
	read: readonly string[];
	rounds: readonly Round[];
	/** Minutes spent today, with cards and aloud. */
	spent: number;
	/** New cards met today. */
	met: number;
	/** Minutes that an answer takes, and how many answers that is known from. */
	pace: number;
	answers: number;
	settings: Pick<StudySettings, 'learningSteps' | 'relearningSteps' | 'newPerDay'>;
};

/** A wish as far as a plan needs it. */
export type Wish = { date: string; minutes: number; focus: readonly string[] };

/** What a plan is made from; suspended cards are left out. */
export function planInput(book: PlanBook, standing: Standing, wish: Wish): PlanInput {
	const { states, today, dayOf, settings, pace, spent } = standing;
	const interview = Math.max(0, daysBetween(today, wish.date));
	const cards = neededCards(planCards(book, standing.own), book, wish.focus)
		.filter(({ card }) => !states.get(card)?.suspended)
		.map(({ card, topic }) => ({ card, topic, memory: memoryOf(states.get(card)) }));
	return {
		...{ cards, interview, days: Math.max(1, interview), minutesPerDay: wish.minutes },
		lessons: unreadLessons(book, standing, wish).map(({ id, minutes }) => ({
			...{ id, minutes, topic: id }
		})),
		practice: practiceOf(book, standing, wish),
		minutesToday: Math.max(0, wish.minutes - spent),
		...{ dayOf, settings, pace }
	};
}

/** What is put off comes when it may. */
const memoryOf = (state: CardState | undefined) =>
	state && { ...state.memory, due: Math.max(state.memory.due, state.buriedUntil) };

/** In the order in which to read them: with little time the best first, otherwise as in the book. */
function unreadLessons(book: PlanBook, { read, today }: Standing, { date, focus }: Wish) {
	const days = daysBetween(today, date);
	const first = days <= 1 ? book.short.one : days <= 4 ? book.short.three : [];
	const place = (id: string) => (first.includes(id) ? first.indexOf(id) : first.length);
	const needed = new Set(
		book.questions.filter(({ id }) => focus.includes(id)).flatMap(({ lessons }) => lessons)
	);
	return book.lessons
		.filter(({ id }) => !read.includes(id) && (focus.length === 0 || needed.has(id)))
		.toSorted((one, other) => place(one.id) - place(other.id));
}

/** Questions and releases, what went worst last time after what was never tried. */
function practiceOf(book: PlanBook, { rounds }: Standing, { focus }: Wish): PlannedPractice[] {
	const last = new Map<string, number>();
	for (const round of rounds) last.set(practised(round), round.score);
	const of = (kind: PlannedPractice['kind'], list: readonly BookPractice[]) =>
		list
			.map(({ id, lessons, minutes }) => ({ id, kind, minutes, lessons: lessons.slice(0, 1) }))
			.toSorted((one, other) => (last.get(one.id) ?? -1) - (last.get(other.id) ?? -1));
	const asked = book.questions.filter(({ id }) => focus.length === 0 || focus.includes(id));
	return [...of('question', asked), ...of('scenario', book.scenarios)];
}

/** What a round was about. */
export function practised(round: Round): string {
	if (round.did === 'interview') return round.question;
	return round.did === 'quiz' ? round.scenario : round.task;
}
