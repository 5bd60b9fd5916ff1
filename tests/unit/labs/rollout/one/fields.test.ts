import { expect, test } from 'vitest';
import { defectCards, defectKinds } from '../../../../../src/lib/labs/rollout/one/defects.ts';
import { oneLink } from '../../../../../src/lib/labs/rollout/one/fields.ts';
import { guardCards, guardKinds } from '../../../../../src/lib/labs/rollout/one/guards.ts';
import { initialState, type OneState } from '../../../../../src/lib/labs/rollout/one/state.ts';
import { strategyIds, usualSteps } from '../../../../../src/lib/labs/rollout/one/strategies.ts';
import {
	guardEntries,
	strategies,
	type ReleaseGuard
} from '../../../../../src/lib/simulation/rollout/index.ts';
import { defectKinds as planted } from '../../../../../src/lib/simulation/traffic/index.ts';

const back = (state: OneState) => oneLink.read(oneLink.write(state), undefined);
const read = (fragment: string) => oneLink.read(fragment, undefined);

test('every strategy, guard and fault of the simulation can be chosen', () => {
	expect([...strategyIds].sort()).toEqual(strategies.map(({ id }) => id).sort());
	expect([...guardKinds].sort()).toEqual(guardEntries.map(({ kind }) => kind).sort());
	expect([...defectKinds].sort()).toEqual([...planted].sort());
});

test('a link opens the state that wrote it, whatever is chosen', () => {
	const states: OneState[] = [
		...strategyIds.map((id) => ({ ...initialState, strategy: id, steps: usualSteps(id) })),
		...guardKinds.map((kind) => ({ ...initialState, guards: [guardCards[kind].initial] })),
		...defectKinds.map((kind) => ({ ...initialState, defect: defectCards[kind].initial })),
		{
			...initialState,
			guards: [],
			defect: undefined,
			orders: [
				{ tick: 30, does: 'hold' },
				{ tick: 60, does: 'go on' },
				{ tick: 90, does: 'roll back' }
			]
		},
		{ ...initialState, perSecond: 0.1, startHour: 113, hours: 168, sticky: false, rare: 0.002 }
	];
	for (const state of states) expect(back(state)).toEqual({ state, problems: [] });
});

test('links of before Kayenta’s judge ranked latencies mean error rates', () => {
	const link = '#s=1~p=c,5-25-100,60,2~g=k,95,75,60,100,1~t=9,3~d=0~k=7';
	const state = read(link)?.state ?? initialState;
	expect(state.guards).toEqual([guardCards.kayenta.initial]);
	expect(oneLink.write(state)).toBe(link);
	const ranks = { ...guardCards.kayenta.initial, percentile: 0.95 } as ReleaseGuard;
	expect(oneLink.write({ ...state, guards: [ranks] })).toContain('~g=k,95,75,60,100,1,0.95~');
	expect(back({ ...state, guards: [ranks] })?.state.guards).toEqual([ranks]);
});

test('a broken part costs a sentence, and only itself', () => {
	const { state, problems } = read('#s=1~p=c,5-25-100,90,2~q=0~d=l,NaN,6~k=9') ?? {};
	expect(problems).toEqual([
		'“0” is not a number of requests a second: it should be a number between 0.1 and 100,000.',
		'“NaN” is not a “Errors grow by, an hour”: it should be a number between 0.00001 and 0.1.'
	]);
	expect(state).toMatchObject({ holdMinutes: 90, perSecond: 100, seed: 9 });
	expect(state?.defect).toEqual(initialState.defect);
});

test('steps that go down, leave the traffic or are none at all are refused with a sentence', () => {
	const problem = (steps: string) => read(`#s=1~p=c,${steps},60,2`)?.problems[0];
	expect(problem('25-10')).toBe('Steps go up: 10 % cannot follow 25 %.');
	expect(problem('10-150')).toContain('a step is between 0.01 and 100 %');
	expect(problem('')).toContain('such as 5, 25, 100; here are 0');
	expect(read('#s=1~g=x,1')?.problems[0]).toContain('should be one of e, r, t');
	expect(read('#s=1~g=e,1;e,1;e,1;e,1')?.problems[0]).toContain('at most 3 guards');
});

test('a press outside the release is left out', () => {
	const { state, problems } = read('#s=1~t=9,3~o=30h;400r') ?? {};
	expect(state?.orders).toEqual([{ tick: 30, does: 'hold' }]);
	expect(problems).toEqual(['A press of the button lay outside the release and was left out.']);
});
