import { expect, test } from 'vitest';
import {
	dayWords,
	forestEnds,
	hillPoints,
	shortName,
	trendEnds,
	zeroLabel
} from '../../../../../src/lib/labs/experiment/read/drawing.ts';
import { readNow } from '../../../../../src/lib/labs/experiment/read/first.ts';
import { readOutText } from '../../../../../src/lib/labs/experiment/read/read-out.ts';
import {
	arm,
	initialState,
	type ReadState
} from '../../../../../src/lib/labs/experiment/read/state.ts';
import {
	chanceWords,
	effectWords,
	pWords,
	rangeWords,
	verdict
} from '../../../../../src/lib/labs/experiment/read/words.ts';
import { workingRows } from '../../../../../src/lib/labs/experiment/read/workings.ts';

const counts = (nA: number, a: number, nB: number, b: number): ReadState => ({
	...initialState,
	arms: [arm('Control', nA, a), arm('New', nB, b)]
});

test.each([
	['steady', 'New is better: 1.5 points more.', counts(10_000, 1000, 10_000, 1150)],
	['steady', 'New is better by too little: 0.2 points more.', counts(1e6, 100_000, 1e6, 102_000)],
	['alarm', 'New is worse: 1.5 points less. Do not ship it.', counts(10_000, 1150, 10_000, 1000)],
	['steady', 'No difference that would matter', counts(1e6, 100_000, 1e6, 100_100)],
	['unknown', 'Not shown, not ruled out', counts(1000, 100, 1000, 110)],
	['alarm', 'Do not read this result', counts(5300, 530, 4700, 545)]
] as const)('%s: %s', (state, words, result) => {
	const shown = readNow(result);
	const said = verdict(shown);
	expect(said.state).toBe(state);
	expect(said.verdict).toContain(words);
	expect(readOutText(shown, said)).toContain('**If this is wrong.**');
});

test('of several variants the best is spoken of, and what decides is corrected', () => {
	const state = {
		...counts(9000, 900, 9000, 950),
		arms: [arm('A', 9000, 900), arm('B', 9000, 950), arm('C', 9000, 1100)]
	};
	const shown = readNow(state);
	expect(verdict(shown)).toMatchObject({ rest: 'The best of 2 variants.' });
	const rows = workingRows(shown);
	expect(rows.map(({ name }) => name)).toEqual([
		...['B: z, interval by Newcombe', 'B: corrected (Holm)'],
		...['C: z, interval by Newcombe', 'C: corrected (Holm)']
	]);
	expect(rows.map(({ decides }) => decides)).toEqual([false, true, false, true]);
});

test('a broken split leaves no comparison in the read-out', () => {
	const shown = readNow(counts(5300, 530, 4700, 545));
	const text = readOutText(shown, verdict(shown));
	expect(text).toContain('| New | 4,700 | 11.60 % |  |  |  |');
	expect(text).not.toContain('z test');
});

const broken = (text: string) => text.replaceAll('\u00a0', ' ');

test('numbers as people say them', () => {
	expect(effectWords('proportion', 0.01)).toBe('1 point');
	expect(effectWords('proportion', -0.00597)).toBe('−0.597 points');
	expect(effectWords('mean', 1234.5)).toBe('1,230');
	expect(rangeWords('proportion', [-0.002, 0.014])).toBe('−0.2 to 1.4 points');
	expect(broken(pWords(0.0479))).toBe('p = 0.048');
	expect(broken(pWords(1e-97))).toBe('p < 10⁻¹²');
	expect([1, 0].map((chance) => broken(chanceWords(chance)))).toEqual([
		'above 99.9 %',
		'below 0.1 %'
	]);
	expect(dayWords('20261102')).toBe('2 Nov');
	expect(dayWords('2026-02-10')).toBe('10 Feb');
	expect(dayWords('week 3')).toBe('week 3');
	expect(shortName('A much longer name than most', 20)).toBe('A much longer name…');
});

test('a hill is highest at the estimate and falls to where the interval ends', () => {
	const row = {
		name: 'x',
		words: '',
		at: 1,
		interval: [0, 3] as const,
		rings: false,
		hasHill: true
	};
	const ends = forestEnds([row], [0]);
	expect(ends[0]).toBeLessThan(-0.3);
	const hill = hillPoints(row, [0, 3], 1.96);
	const best = hill.reduce((top, next) => (next.fit > top.fit ? next : top));
	expect(best.effect).toBeCloseTo(1, 1);
	expect(hill[0]?.fit).toBeCloseTo(Math.exp(-(1.96 * 1.96) / 2), 6);
	expect(hill.at(-1)?.fit).toBeCloseTo(Math.exp(-(1.96 * 1.96) / 2), 6);
});

test('the trend goes through its days, and its words stand aside', () => {
	const day = (difference: number) => ({
		day: '',
		estimate: { difference, interval: [difference - 1, difference + 1] as const, pValue: 1 }
	});
	const novelty = {
		days: [day(3), day(2), day(1)],
		slope: -1,
		pValue: 0.01,
		state: 'fading',
		text: ''
	} as const;
	const ends = trendEnds(novelty);
	expect(ends[0]).toBeCloseTo(3, 12);
	expect(ends[1]).toBeCloseTo(1, 12);
	expect(zeroLabel(ends)).toEqual({ atStart: true, dy: 16 });
	expect(zeroLabel([0, -2])).toEqual({ atStart: false, dy: -8 });
});
