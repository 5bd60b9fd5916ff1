import { expect, test } from 'vitest';
import { banditStudy, stretches } from '../../../../src/lib/simulation/experiment/bandit-study.ts';

const world = { rates: [0.1, 0.15], users: 1000, delay: 0, swap: false } as const;

function studied(runs: number, other: Partial<{ delay: number; swap: boolean }> = {}) {
	const study = banditStudy({ ...world, ...other }, 12);
	study.add(runs);
	return study.reading();
}

test('banditStudy: the split misses half the gap of every user, and reports without bias', () => {
	const [split] = studied(400);
	expect(split?.regret).toBeCloseTo(0.5 * 0.05 * 1000, 9);
	expect(split?.reports[0].mean).toBeCloseTo(0.1, 2);
	expect(split?.reports[1].mean).toBeCloseTo(0.15, 2);
	expect([...(split?.better ?? [])]).toEqual(new Array(stretches).fill(0.5));
});

test('banditStudy: adaptive rules miss less, and report the worse arm too low', () => {
	const [split, ...rules] = studied(200);
	for (const rule of rules) {
		expect(rule.regret).toBeLessThan(split?.regret ?? 0);
		expect(rule.reports[0].mean).toBeLessThan(0.1);
		expect((rule.better.at(-1) ?? 0) > (rule.better[0] ?? 0)).toBe(true);
	}
	expect(rules[2]?.reports[0].mean).toBeLessThan(0.09);
});

test('banditStudy: the regret is the gap times the users who met the worse arm', () => {
	for (const { regret, better } of studied(40, { swap: true })) {
		const worse = better.reduce((sum, share) => sum + (1 - share) / stretches, 0);
		expect(regret).toBeCloseTo(0.05 * world.users * worse, 6);
	}
});

test('banditStudy: added runs continue, whatever the portions', () => {
	const study = banditStudy(world, 12);
	study.add(3);
	study.add(5);
	expect(study.runs).toBe(8);
	expect(study.reading()).toEqual(studied(8));
});
