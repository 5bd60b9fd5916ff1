import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stickyLink } from '../../../../../src/lib/labs/rollout/sticky/link.ts';
import {
	assignments,
	initialState,
	limits,
	together
} from '../../../../../src/lib/labs/rollout/sticky/state.ts';
import { runs, seed } from '../../../../counts.ts';

const within = ({ min, max }: { min: number; max: number }, step = 1) =>
	fc
		.integer({ min: Math.ceil(min / step), max: Math.floor(max / step) })
		.map((n) => Number((n * step).toFixed(2)));

const states = fc
	.record({
		sessionsPerDay: within(limits.sessionsPerDay, 0.1),
		evenness: within(limits.evenness, 0.1),
		requestsPerSession: within(limits.requestsPerSession),
		days: within(limits.days),
		share: within(limits.share, 0.01),
		doublings: within(limits.doublings),
		assignment: fc.constantFrom(...assignments.map(({ value }) => value)),
		cookieDays: within(limits.cookieDays, 0.25),
		seed: within(limits.seed),
		day: within({ min: 0.25, max: 28 }, 0.25)
	})
	.map((state) => ({ ...state, ...together(state, {}) }));

test('a link opens the state that wrote it', () => {
	fc.assert(
		fc.property(states, (state) => {
			const read = stickyLink.read(stickyLink.write(state), undefined);
			expect(read).toEqual({ state, problems: [] });
		}),
		{ numRuns: runs(500), seed }
	);
});

test('a broken part costs only itself, and is named', () => {
	const read = stickyLink.read('#s=1~a=x~s=2,0~u=1,NaN,5~d=9,20~k=8', undefined);
	expect(read?.state).toEqual({ ...initialState, days: 9, day: 9, seed: 8 });
	expect(read?.problems).toHaveLength(4);
	expect(read?.problems.at(-1)).toContain('this is the last');
});
