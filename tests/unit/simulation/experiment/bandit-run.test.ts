import fc from 'fast-check';
import { expect, test } from 'vitest';
import { banditRules } from '../../../../src/lib/simulation/experiment/bandit-rules.ts';
import { banditRun, ratesAt } from '../../../../src/lib/simulation/experiment/bandit-run.ts';

const world = { rates: [0.1, 0.15], users: 600, delay: 0, swap: false } as const;

test('ratesAt changes places half way, if at all', () => {
	expect(ratesAt(world, 599)).toEqual([0.1, 0.15]);
	expect(ratesAt({ ...world, swap: true }, 299)).toEqual([0.1, 0.15]);
	expect(ratesAt({ ...world, swap: true }, 300)).toEqual([0.15, 0.1]);
});

test('banditRun: every rule meets the same users', () => {
	const runs = banditRules.map((rule) => banditRun(rule, world, 'one'));
	for (const run of runs) {
		run.chosen.forEach((arm, user) => {
			if (arm === runs[0]?.chosen[user]) expect(run.paid[user]).toBe(runs[0]?.paid[user]);
		});
	}
});

test('banditRun: the split deals in turn, and so does every rule before the first answer', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 300 }), (delay) => {
			for (const rule of banditRules) {
				const { chosen } = banditRun(rule, { ...world, delay }, 'two');
				const until = rule.id === 'split' ? world.users : delay;
				expect(chosen.slice(0, until).every((arm, user) => arm === user % 2)).toBe(true);
			}
		}),
		{ numRuns: 12 }
	);
});

test('banditRun: an answer never known leaves a rule at the split', () => {
	const late = { ...world, delay: world.users };
	const [split, ...rest] = banditRules.map((rule) => banditRun(rule, late, 'three'));
	for (const run of rest) expect(run).toEqual(split);
});
