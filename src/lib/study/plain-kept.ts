import type { ChecklistMark, KeptChecklist } from './checklist.ts';
import type { PlanWish } from './plan-wish.ts';
import type { Round } from './round.ts';
import { longest } from './value-checks.ts';

// Copies of a value's own fields in one order, whatever else somebody put into it: the same content is
// always the same text. Numbers and texts are brought within what `sound-kept` allows.

const within = (value: number, highest: number) => Math.min(highest, Math.max(0, value));
const cut = (text: string, most: number) => text.slice(0, most);

export function plainRound(round: Round): Round {
	const { id, at, day } = round;
	const judged = { seconds: within(round.seconds, 1e6), score: within(round.score, 1) };
	return { id, at, day, ...judged, ...answersOf(round) } as Round;
}

function answersOf(round: Round) {
	switch (round.did) {
		case 'interview': {
			const { did, question, level, followUp } = round;
			const answer = cut(round.answer, longest.text);
			const axes = Object.entries(inOrder(round.axes)).map(([axis, share]) => [
				axis,
				within(share, 1)
			]);
			const lists = {
				said: [...round.said],
				missed: [...round.missed],
				flags: [...round.flags],
				overruled: [...round.overruled]
			};
			return { did, question, level, followUp, answer, ...lists, axes: Object.fromEntries(axes) };
		}
		case 'whiteboard':
			return { did: round.did, task: round.task, right: [...round.right], wrong: [...round.wrong] };
		case 'quiz': {
			const lists = { found: [...round.found], missed: [...round.missed] };
			const falseAlarms = [...round.falseAlarms];
			return { did: round.did, scenario: round.scenario, ...lists, falseAlarms };
		}
	}
}

export function plainChecklist(list: KeptChecklist): KeptChecklist {
	const { id, kind, made, changed, removed } = list;
	const release = cut(list.release, longest.name);
	const marks = Object.entries(inOrder(list.marks)).map(
		([item, mark]) => [item, plainMark(mark)] as const
	);
	const whole = { id, release, kind, made, changed, marks: Object.fromEntries(marks) };
	return removed === undefined ? whole : { ...whole, removed };
}

const plainMark = ({ done, note, who, at }: ChecklistMark): ChecklistMark => ({
	...{ done, note: cut(note, longest.text), who: cut(who, longest.name), at }
});

export const plainWish = ({ date, minutes, focus, made }: PlanWish): PlanWish => ({
	...{ date, minutes, focus: [...focus], made }
});

function inOrder<T>(fields: Readonly<Record<string, T>>): Record<string, T> {
	return Object.fromEntries(
		Object.entries(fields).toSorted(([one], [other]) => (one < other ? -1 : 1))
	);
}
