import { S_MIN, default_w, fsrs } from 'ts-fsrs';
import type { Grade, Memory } from './memory.ts';
import { forgetting, recallAfter } from './schedule.ts';

/** One of the ways a card may have gone by a day, and how likely it is. Days are counted from today, 0. */
export type Way = {
	readonly share: number;
	readonly stability: number;
	readonly difficulty: number;
	/** The day of the last answer, and the day on which it is asked next. */
	readonly last: number;
	readonly due: number;
};

/** All the ways of a card together; none for a card never asked. */
export type Outlook = readonly Way[];

/** Steps on the day itself: how often a card is answered before it waits for another day. */
export type Steps = { readonly learning: number; readonly relearning: number };

type Strength = Pick<Way, 'stability' | 'difficulty'>;

const algorithm = fsrs({ w: default_w });
/** More ways than these tell nothing more: a test holds them against single lives. */
const mostWays = 4;

const after = (strength: Strength | null, days: number, grade: Grade): Strength =>
	algorithm.next_state(
		strength && { ...strength, stability: Math.max(S_MIN, strength.stability) },
		days,
		grade
	);

/** Days until the chance of knowing has fallen to `retention`, a whole number of them. */
export const intervalOf = (stability: number, retention: number): number =>
	Math.max(
		1,
		Math.round((stability * (Math.pow(retention, 1 / forgetting.decay) - 1)) / forgetting.factor)
	);

/** What is known of a card now, as its one way. `dayOf` counts days from today. */
export function outlookOf(memory: Memory | undefined, dayOf: (at: number) => number): Outlook {
	if (memory?.last === undefined) return [];
	const { stability, difficulty } = memory;
	const [last, due] = [Math.min(0, dayOf(memory.last)), dayOf(memory.due)];
	return [{ share: 1, stability, difficulty, last, due }];
}

/** The chance that a card is known on a day. */
export const knownOn = (outlook: Outlook, day: number): number =>
	outlook.reduce(
		(sum, { share, stability, last }) => sum + share * recallAfter(day - last, stability),
		0
	);

/** The chance that a card is due by a day. */
export const dueBy = (outlook: Outlook, day: number): number =>
	outlook.reduce((sum, way) => sum + (way.due <= day ? way.share : 0), 0);

type Asked = { readonly day: number; readonly retention: number; readonly steps: Steps };

const way = (share: number, strength: Strength, { day, retention }: Asked): Way => ({
	...{ share, ...strength, last: day },
	due: day + intervalOf(strength.stability, retention)
});

/** Answered “good” on each step of the day that is left. */
function stepped(strength: Strength, steps: number): Strength {
	let next = strength;
	for (let step = 0; step < steps; step++) next = after(next, 0, 3);
	return next;
}

/**
 * A card asked for the first time and taken through its steps.
 *
 * @param known the chance that its first answer is “good”, else it is “again”
 */
export function firstAsked(known: number, asked: Asked): Outlook {
	const { learning } = asked.steps;
	const good = stepped(after(null, 0, 3), Math.max(0, learning - 1));
	const again = stepped(after(null, 0, 1), learning);
	return [way(known, good, asked), way(1 - known, again, asked)].filter(({ share }) => share > 0);
}

/** A card after the ways that are due were asked: each known as often as its curve says, else forgotten. */
export function askedAgain(outlook: Outlook, asked: Asked): Outlook {
	const ways = outlook.flatMap((one) => {
		if (one.due > asked.day) return [one];
		const days = Math.max(0, asked.day - one.last);
		const chance = recallAfter(days, one.stability);
		const forgotten = stepped(after(one, days, 1), asked.steps.relearning);
		return [
			way(one.share * chance, after(one, days, 3), asked),
			way(one.share * (1 - chance), forgotten, asked)
		];
	});
	return fewer(ways);
}

/** Joins the ways that differ least until there are few. */
function fewer(ways: readonly Way[]): Outlook {
	const left = ways.toSorted((one, other) => one.stability - other.stability);
	while (left.length > mostWays) {
		const gap = (i: number) => cost(left[i], left[i + 1]);
		let least = 0;
		for (let i = 1; i < left.length - 1; i++) if (gap(i) < gap(least)) least = i;
		const [one, other] = left.slice(least, least + 2);
		if (!one || !other) break;
		left.splice(least, 2, joined(one, other));
	}
	return left;
}

/** How much is lost when two ways are taken for one. */
function cost(one: Way | undefined, other: Way | undefined): number {
	if (!one || !other) return Infinity;
	const apart = Math.log(other.stability / one.stability) + Math.abs(one.due - other.due) / 4;
	return Math.min(one.share, other.share) * (0.01 + apart);
}

function joined(one: Way, other: Way): Way {
	const share = one.share + other.share;
	const mean = (of: (way: Way) => number) =>
		(one.share * of(one) + other.share * of(other)) / share;
	return {
		share,
		stability: Math.exp(mean(({ stability }) => Math.log(stability))),
		difficulty: mean(({ difficulty }) => difficulty),
		last: Math.round(mean(({ last }) => last)),
		due: Math.round(mean(({ due }) => due))
	};
}
