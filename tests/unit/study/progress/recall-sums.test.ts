import { expect, it } from 'vitest';
import {
	isRecallSums,
	recallKinds,
	recallMonths,
	recallTotal,
	saysSame,
	type RecallSums
} from '../../../../src/lib/study/progress/recall-sums.ts';

const sums: RecallSums = {
	...{ start: 3, upTo: 9 },
	months: [
		['2026-10', 2, 1, 1.8],
		['2026-11', 1, 1, 0.9]
	],
	cards: [
		['psi', 1, 1, 0.9],
		['own', 1, 0, 0.9],
		['ks', 1, 1, 0.9]
	]
};

it('adds up by month, by kind and of all', () => {
	expect(recallMonths(sums).map(([month]) => month)).toEqual(['2026-11', '2026-10']);
	const kinds = recallKinds(sums, (card) => (card === 'own' ? 'own' : 'recall'));
	expect(kinds).toEqual([
		['recall', { n: 2, known: 2, expected: 1.8 }],
		['own', { n: 1, known: 0, expected: 0.9 }]
	]);
	expect(recallTotal(sums)).toEqual({ n: 3, known: 2, expected: expect.closeTo(2.7) as number });
	expect(recallTotal({ ...sums, months: [] }).n).toBe(0);
});

it('knows sums from what makes no sense', () => {
	expect(isRecallSums(sums)).toBe(true);
	const bad = [undefined, null, 7, {}, { ...sums, upTo: NaN }, { ...sums, months: 'x' }];
	const rows = [['psi', 1, 1], ['psi', 1, 1, NaN], [7, 1, 1, 1], 'psi'];
	for (const one of [...bad, ...rows.map((row) => ({ ...sums, cards: [row] }))]) {
		expect(isRecallSums(one)).toBe(false);
	}
});

it('tells sums apart, whatever their order and the last digit of a chance', () => {
	const turned = { ...sums, start: 0, cards: sums.cards.toReversed() };
	expect(saysSame(sums, turned)).toBe(true);
	const near = { ...sums, months: [['2026-10', 2, 1, 1.8 + 1e-9] as const, sums.months[1]!] };
	expect(saysSame(sums, near)).toBe(true);
	const others: RecallSums[] = [
		{ ...sums, upTo: 8 },
		{ ...sums, cards: sums.cards.slice(1) },
		{ ...sums, months: [['2026-10', 2, 2, 1.8], sums.months[1]!] },
		{ ...sums, months: [['2026-10', 2, 1, 1.7], sums.months[1]!] },
		{ ...sums, months: [['2026-09', 2, 1, 1.8], sums.months[1]!] }
	];
	for (const other of others) expect(saysSame(sums, other)).toBe(false);
});
