import type { Card } from '$lib/content';
import type { Grade, Stage } from '$lib/study';

/** One answer of a session. */
export type Answered = {
	/** Under which it was asked. */
	id: string;
	card: Card;
	grade: Grade;
	/** Where the card stood before, and where it stands now. */
	before: Stage;
	stage: Stage;
	/** When it comes back. */
	due: number;
	/** Milliseconds from the question to the grade. */
	took: number;
};

export type SessionSummary = {
	/** Cards, each once. */
	cards: number;
	minutes: number;
	/** Cards that were known the first time they were asked. */
	known: number;
	/** Cards that had been learnt before, and those of them that were still known. */
	learnt: { asked: number; known: number };
	/** Not known the first time, in the order of the session. */
	missed: Card[];
	/** Lessons of which every card was known, by the number of cards. */
	strong: { lesson: string; cards: number }[];
	/** When the cards come back: how many by each of these times. */
	back: { words: string; cards: number }[];
};

const day = 86_400_000;
const minute = 60_000;
const sooner = [
	{ words: 'within the hour', until: 60 * minute },
	{ words: 'by tomorrow', until: 1.5 * day },
	{ words: 'within a week', until: 7.5 * day },
	{ words: 'within a month', until: 30.5 * day },
	{ words: 'later', until: Infinity }
];

/** What a session came to. */
export function sessionSummary(answers: readonly Answered[], now: number): SessionSummary {
	const first = new Map<string, Answered>();
	const last = new Map<string, Answered>();
	for (const answer of answers) {
		if (!first.has(answer.id)) first.set(answer.id, answer);
		last.set(answer.id, answer);
	}
	const firsts = [...first.values()];
	const isKnown = ({ grade }: Answered) => grade > 1;
	const learnt = firsts.filter(({ before }) => before === 2);
	return {
		cards: firsts.length,
		minutes: Math.max(1, Math.round(answers.reduce((sum, { took }) => sum + took, 0) / minute)),
		known: firsts.filter(isKnown).length,
		learnt: { asked: learnt.length, known: learnt.filter(isKnown).length },
		missed: firsts.filter((answer) => !isKnown(answer)).map(({ card }) => card),
		strong: strongLessons(firsts, isKnown),
		back: backAgain([...last.values()], now)
	};
}

function strongLessons(firsts: readonly Answered[], isKnown: (answer: Answered) => boolean) {
	const byLesson = new Map<string, Answered[]>();
	for (const answer of firsts) {
		const { lesson } = answer.card;
		byLesson.set(lesson, [...(byLesson.get(lesson) ?? []), answer]);
	}
	return [...byLesson]
		.filter(([lesson, answers]) => lesson && answers.length > 1 && answers.every(isKnown))
		.map(([lesson, answers]) => ({ lesson, cards: answers.length }))
		.sort((one, other) => other.cards - one.cards);
}

function backAgain(answers: readonly Answered[], now: number) {
	let from = -Infinity;
	return sooner.flatMap(({ words, until }) => {
		const cards = answers.filter(({ due }) => due - now > from && due - now <= until).length;
		from = until;
		return cards > 0 ? [{ words, cards }] : [];
	});
}

/** From this many learnt cards on, a share says something. */
const enough = 10;

/**
 * One honest sentence about a session.
 *
 * @param retention the share that the schedule aims at
 */
export function honestSentence(summary: SessionSummary, retention: number): string {
	const { asked, known } = summary.learnt;
	const aim = `${Math.round(retention * 100)} %`;
	if (asked === 0) {
		return 'All of these were new. Whether they stayed shows when they come back, not today.';
	}
	const count = `${known} of ${asked} cards learnt earlier ${asked === 1 ? 'was' : 'were'} still known`;
	if (asked < enough) {
		return `${count}: too few to say how well it goes. The schedule aims at ${aim}.`;
	}
	// Two standard errors: less than that is chance.
	const margin = 2 * Math.sqrt((retention * (1 - retention)) / asked);
	const share = known / asked;
	if (share > retention + margin) {
		return `${count}. The schedule aims at ${aim}: you could afford to be asked less.`;
	}
	if (share < retention - margin) {
		return `${count}, where the schedule aims at ${aim}. Fewer new cards a day help more than longer sessions.`;
	}
	return `${count}, about the ${aim} that the schedule aims at.`;
}
