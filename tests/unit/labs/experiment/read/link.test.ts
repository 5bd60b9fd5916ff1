import { expect, test } from 'vitest';
import { fitsLink, readLink } from '../../../../../src/lib/labs/experiment/read/link.ts';
import {
	arm,
	changeArm,
	initialState,
	removeArm,
	type ReadState
} from '../../../../../src/lib/labs/experiment/read/state.ts';

const opened = (link: string) => readLink.read(link, undefined);

test('a result comes back from its link as it went in', () => {
	const state: ReadState = {
		...initialState,
		metric: 'mean',
		arms: [
			{
				...arm('Old, “A”;=~', 500, -2.5, 9),
				share: 9,
				before: { mean: 1, variance: 2, covariance: -3 }
			},
			{ ...arm('B', 60, 0, 8), before: { mean: 1.5, variance: 2, covariance: 0 } }
		],
		segments: [
			{
				name: 'a/b',
				arms: [arm('', 3, 1, 2), arm('', 4, 5, 6)].map(({ n, value, variance }) => ({
					n,
					value,
					variance
				}))
			}
		],
		settings: {
			...{ alpha: 0.01, correction: 'none', splitAlpha: 0.0001, splitFloor: 0 },
			...{ prior: [2, 3], priorSd: 4, worthwhile: 5, higherIsBetter: false, reach: 6 }
		}
	};
	const link = readLink.write(state);
	expect(opened(link)).toEqual({ state, problems: [] });
	expect(opened(readLink.write(initialState))).toEqual({ state: initialState, problems: [] });
});

test.each([
	['#s=1~a=A,1,10,3;B,1,10,12', 'number who said yes of B'],
	['#s=1~a=A,1,10,3', 'a control and one to five variants'],
	['#s=1~a=A,1,10,3;A,1,10,3', 'same name'],
	['#s=1~a=A,0,10,3;B,1,10,3', 'designed share of A'],
	['#s=1~g=Austria/1,1', 'needs its numbers for all 2 arms'],
	['#s=1~m=m', 'has to name its arms'],
	['#s=1~m=x', 'not a kind of metric'],
	['#s=1~l=2,h', 'chance of a false alarm'],
	['#s=1~l=0.05,q', 'not a correction'],
	['#s=1~u=0.01,x', 'what is better'],
	['#s=1~r=-1', 'users to come']
])('%s gets a sentence, and the rest stands', (link, words) => {
	const read = opened(link);
	expect(read?.problems.join(' ')).toContain(words);
	expect(read?.state.arms).toEqual(initialState.arms);
});

test('parts that are too long for a link stay out of it, and the arms go in', () => {
	const days = Array.from({ length: 200 }, (_, k) => ({
		name: `2026${1000 + k}`,
		arms: [
			{ n: 1000, value: 100, variance: 0 },
			{ n: 1000, value: 110, variance: 0 }
		]
	}));
	const state = { ...initialState, arms: [arm('A', 5, 1), arm('B', 6, 2)], days };
	expect(fitsLink(state)).toBe(false);
	expect(opened(readLink.write(state))?.state).toEqual({ ...state, days: [] });
});

test('changeArm and removeArm: parts belong to the counts that they add up to', () => {
	const parts = [{ name: 'x', arms: [0, 1, 2].map((n) => ({ n, value: 0, variance: 0 })) }];
	const state: ReadState = {
		...initialState,
		arms: [...initialState.arms, arm('Third', 9, 1)],
		segments: parts,
		days: parts
	};
	expect(changeArm(state, 1, { n: 7 })).toMatchObject({ segments: [], days: [] });
	expect(changeArm(state, 1, { name: 'Better' })).not.toHaveProperty('segments');
	expect(removeArm(state, 1).segments?.[0]?.arms.map(({ n }) => n)).toEqual([0, 2]);
});
