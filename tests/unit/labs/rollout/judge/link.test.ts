import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeLink } from '../../../../../src/lib/labs/rollout/judge/link.ts';
import {
	initialState,
	limits,
	type JudgeState
} from '../../../../../src/lib/labs/rollout/judge/state.ts';
import { runs, seed } from '../../../../counts.ts';

const within = ({ min, max }: { min: number; max: number }, step = 1) =>
	fc
		.integer({ min: Math.ceil(min / step), max: Math.floor(max / step) })
		.map((n) => Number((n * step).toFixed(3)));

const states = fc
	.record({
		metric: fc.constantFrom('errors' as const, 'latency' as const),
		requests: within(limits.requests),
		noise: within(limits.noise, 0.002),
		worse: within(limits.worse),
		times: within(limits.times, 0.005),
		seed: within(limits.seed),
		moved: fc
			.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 10 })
			.map((list) => list.sort((a, b) => a - b).map((i) => [i, 10 + i] as const)),
		direction: fc.constantFrom('increase' as const, 'either' as const),
		allowedIncrease: within(limits.allowed, 0.05),
		beside: fc.constantFrom('pooled' as const, 'pooled-effect' as const, 'kayenta-effect' as const),
		others: fc.array(fc.constantFrom('Pass' as const, 'High' as const, 'Nodata' as const), {
			minLength: 4,
			maxLength: 4
		}),
		weights: fc.tuple(within({ min: 0, max: 50 }), within({ min: 0, max: 50 })),
		marginal: within({ min: 0, max: 70 }),
		pass: within({ min: 70, max: 100 }),
		critical: fc.boolean()
	})
	// A link carries the number that its metric hangs on; the other stands as the lab starts.
	.map((state): JudgeState => ({
		...state,
		...(state.metric === 'errors' ? { noise: initialState.noise } : { requests: 20_000 })
	}));

test('a link opens the state that wrote it', () => {
	fc.assert(
		fc.property(states, (state) => {
			const read = judgeLink.read(judgeLink.write(state), undefined);
			expect(read).toEqual({ state, problems: [] });
		}),
		{ numRuns: runs(500), seed }
	);
});

test('a broken part costs only itself, and is named', () => {
	const read = judgeLink.read('#s=1~m=e,NaN~w=12,100~d=3:-4~o=ppx~c=2~a=1.5~k=9', undefined);
	expect(read?.state).toEqual({ ...initialState, allowedIncrease: 1.5, seed: 9 });
	expect(read?.problems).toHaveLength(5);
	expect(read?.problems[0]).toContain('between 100 and 1,000,000');
});

test('what cannot be so together is mended', () => {
	const read = judgeLink.read('#s=1~g=80,30~t=96,90~k=3', undefined);
	expect(read?.state).toEqual(initialState);
	expect(read?.problems).toHaveLength(2);
});
