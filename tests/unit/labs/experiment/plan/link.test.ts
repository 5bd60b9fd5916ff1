import { expect, test } from 'vitest';
import { planLink } from '../../../../../src/lib/labs/experiment/plan/link.ts';
import { initialState } from '../../../../../src/lib/labs/experiment/plan/state.ts';

const { plan } = initialState;

test('the state that the page starts in has the shortest link', () => {
	expect(planLink.write(initialState)).toBe('#s=1');
	expect(planLink.read('#s=1', undefined)).toEqual({ state: initialState, problems: [] });
});

test('a state comes back from its link', () => {
	const state = {
		plan: {
			...plan,
			metric: 'mean' as const,
			baseline: 40,
			sd: 35,
			mde: -0.02,
			relative: true,
			alpha: 0.01,
			power: 0.9,
			sides: 1 as const,
			arms: 4,
			ratio: 0.5,
			correction: 'dunnett' as const,
			clusterSize: 20,
			icc: 0.05,
			correlation: 0.7,
			compliance: 0.5,
			traffic: { daily: 900, share: 0.5, regulars: 0.8, visitChance: 0.2 }
		},
		weeks: 6
	};
	const link = planLink.write(state);
	expect(planLink.read(link, undefined)).toEqual({ state, problems: [] });
});

test.each([
	['b=7', 'baseline'],
	['e=0', 'too small'],
	['e=0.9', 'smallest effect'],
	['e=0.01,x', 'kind of effect'],
	['m=q', 'kind of metric'],
	['l=0.05,1,2', 'power'],
	['l=0.05,0.8,3', 'number of sides'],
	['a=7,1,n', 'number of arms'],
	['a=2.5,1,n', 'whole number'],
	['a=3,1,__proto__', 'correction'],
	['c=0,0', 'size of a cluster'],
	['v=1,1', 'correlation'],
	['t=0,1,0,1', 'users a day'],
	['w=99', 'number of weeks'],
	['q=1', 'means nothing']
])('%s is refused in a sentence, and costs no other part', (part, words) => {
	const read = planLink.read(`#s=1~${part}~w=3`, undefined);
	expect(read?.problems).toHaveLength(1);
	expect(read?.problems[0]).toContain(words);
	expect(read?.state).toEqual({ plan, weeks: 3 });
});
