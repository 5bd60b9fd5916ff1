import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grade, Stage, StudyEvent } from '../../../../src/lib/study/index.ts';
import { LogFollower, type LoggedEvent } from '../../../../src/lib/study/progress/follow-log.ts';
import {
	recallKinds,
	recallMonths,
	recallTotal,
	saysSame,
	type RecallSums
} from '../../../../src/lib/study/progress/recall-sums.ts';
import { days, noon, state } from '../study-world.ts';

const after = (card: string, at: number, stability: number) => {
	const one = state(card, 2, at + days);
	return { ...one, memory: { ...one.memory, last: at, stability } };
};
const graded = (
	id: string,
	card: string,
	at: number,
	grade: Grade,
	before: Stage = 2
): StudyEvent => ({
	...{ id, at, card, day: new Date(at).toISOString().slice(0, 8) },
	...{ did: 'grade', grade, took: 1000, before, after: after(card, at, 10) }
});
const undo = (id: string, of: string, card: string, back: number): StudyEvent => ({
	...{ id, at: noon, card, day: '2026-11-27', did: 'undo', of },
	after: after(card, back, 10)
});
const kindOf = (card: string) => (card.startsWith('c') ? 'cloze' : 'recall');

const numbered = (events: readonly StudyEvent[], from = 0): LoggedEvent[] =>
	events.map((event, i) => ({ ...event, seq: from + i + 1 }));

function followed(...pieces: readonly StudyEvent[][]) {
	const follower = new LogFollower(0);
	for (const piece of pieces) follower.follow(numbered(piece, follower.upTo));
	const { sums } = follower;
	const kinds = new Map(recallKinds(sums, kindOf));
	return { sums, months: recallMonths(sums), kinds, total: recallTotal(sums) };
}

const first = graded('1', 'psi', noon, 3, 0);

describe('LogFollower', () => {
	it('holds answers to learnt cards against what was expected: 90 % after its stability', () => {
		const ten = noon + 10 * days;
		const { months, kinds } = followed([first], [graded('2', 'psi', ten, 1)]);
		expect(months).toEqual([
			['2026-12', { n: 1, known: 0, expected: expect.closeTo(0.9, 8) as number }]
		]);
		expect(kinds.get('recall')).toMatchObject({ n: 1, known: 0 });
	});

	it('leaves out learning steps, and what has no past here', () => {
		const alone = graded('2', 'ks', noon, 3);
		const step = graded('3', 'psi', noon + days, 3, 3);
		expect(followed([first, alone, step]).months).toEqual([]);
	});

	it('adds up by month, the newest first, and by kind', () => {
		const { months, kinds, total } = followed([
			...[first, graded('2', 'cloze', noon, 3, 0), graded('3', 'psi', noon + days, 3)],
			...[graded('4', 'cloze', noon + 2 * days, 2), graded('5', 'psi', noon + 9 * days, 4)]
		]);
		expect(months.map(([month, { n, known }]) => [month, n, known])).toEqual([
			['2026-12', 1, 1],
			['2026-11', 2, 2]
		]);
		expect(total).toMatchObject({ n: 3, known: 3 });
		expect([...kinds].map(([kind, { n }]) => [kind, n])).toEqual([
			['recall', 2],
			['cloze', 1]
		]);
	});

	it('takes back what was taken back, once, and goes on from there', () => {
		const wrong = graded('2', 'psi', noon + 10 * days, 1);
		const back = undo('3', '2', 'psi', noon);
		const again = graded('4', 'psi', noon + 10 * days, 3);
		const { months } = followed([first, wrong], [back, { ...back, id: '5' }, again]);
		expect(months).toEqual([
			['2026-12', { n: 1, known: 1, expected: expect.closeTo(0.9, 8) as number }]
		]);
	});

	it('forgets a card that was put back to new', () => {
		const reset: StudyEvent = {
			...{ id: '2', at: noon, card: 'psi', day: '2026-11-27', did: 'reset' },
			after: state('psi', 0, noon)
		};
		expect(followed([first, reset, graded('3', 'psi', noon + days, 3)]).months).toEqual([]);
	});
});

/** Goes on from kept sums, with the past of cards as the log has it. */
function wentOn(log: readonly LoggedEvent[], from: RecallSums, until: number): RecallSums {
	const follower = new LogFollower(from, 3);
	const next = log.filter(({ seq }) => seq > from.upTo && seq <= until);
	for (const card of follower.lacks(next)) {
		follower.learn(
			card,
			log.filter((event) => event.card === card && event.seq <= from.upTo)
		);
	}
	follower.follow(next);
	return follower.sums;
}

const step = fc.record({
	card: fc.constantFrom('psi', 'ks', 'cloze', 'cloze#2', 'own-1', 'own-2'),
	grade: fc.constantFrom<Grade>(1, 2, 3, 4),
	back: fc.integer({ min: 0, max: 30 }),
	undoes: fc.integer({ min: 0, max: 3 }).map((n) => n === 0)
});

it('goes on from any place of the log as if it had been read at once', () => {
	fc.assert(
		fc.property(
			fc.array(step, { maxLength: 40 }),
			fc.array(fc.integer({ min: 0, max: 40 })),
			(steps, cuts) => {
				const events: StudyEvent[] = [];
				for (const [i, { card, grade, back, undoes }] of steps.entries()) {
					const of = undoes ? events.at(-1 - back) : undefined;
					// Also the same one twice, or what is no answer: as two devices may once they are joined.
					if (of) events.push(undo(`e${i}`, of.id, of.card, noon + i));
					else events.push(graded(`e${i}`, card, noon + i * days, grade));
				}
				const log = numbered(events);
				const whole = new LogFollower(0, Infinity);
				whole.follow(log);
				let sums = new LogFollower(0).sums;
				for (const cut of [...cuts.toSorted((one, other) => one - other), 99]) {
					sums = wentOn(log, sums, cut);
				}
				expect(saysSame(sums, whole.sums)).toBe(true);
			}
		),
		{ seed: 7, numRuns: 300 }
	);
});

it('what was mended after its reading began makes sums worth nothing', () => {
	const mended = { ...undo('m', 'x', 'psi', noon), did: 'repair', seq: 4 } as LoggedEvent;
	expect(new LogFollower(3).isOver([mended])).toBe(true);
	expect(new LogFollower(4).isOver([mended])).toBe(false);
});
