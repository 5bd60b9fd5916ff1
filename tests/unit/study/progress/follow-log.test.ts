import { describe, expect, it } from 'vitest';
import type { Grade, Stage, StudyEvent } from '../../../../src/lib/study/index.ts';
import { LogFollower } from '../../../../src/lib/study/progress/follow-log.ts';
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

function followed(...pieces: readonly StudyEvent[][]) {
	const follower = new LogFollower(kindOf);
	for (const piece of pieces) follower.follow(piece);
	return follower;
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
