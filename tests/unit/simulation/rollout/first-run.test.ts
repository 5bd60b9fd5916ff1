import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { firstRun, firstRunOf } from '../../../../src/lib/simulation/rollout/first-run.ts';
import {
	windowFires,
	type WindowRule
} from '../../../../src/lib/simulation/rollout/window-fires.ts';
import { goldenCases } from './golden-cases.ts';

type Rule = WindowRule & { readonly consecutive: number; readonly windows: number };
type Rates = { readonly baselineErrorRate: number; readonly badErrorRate: number };

for (const [side, rate] of [
	['false', 'baselineErrorRate'],
	['true', 'badErrorRate']
] as const) {
	goldenCases<Rule & Rates>(
		'rollbackRule',
		(rule) => {
			const { probability } = windowFires({ ...rule, errorRate: rule[rate] });
			const byWindow = firstRun(probability, rule.consecutive, rule.windows);
			const last = byWindow.at(-1) ?? NaN;
			return {
				windowProbability: probability,
				rollbackProbability: last,
				fifth: byWindow[4] ?? NaN
			};
		},
		(expected) => {
			const { windowProbability, rollbackProbability, byWindow } = expected[side] as {
				[name: string]: unknown;
				byWindow: number[];
			};
			return { windowProbability, rollbackProbability, fifth: byWindow[4] };
		}
	);
}

const chance = fc.double({ min: 0, max: 1, noNaN: true });

test('firstRun of one in a row is 1 - (1 - q) to the power of the windows', () => {
	fc.assert(
		fc.property(chance, fc.integer({ min: 1, max: 200 }), (q, windows) => {
			expect(firstRun(q, 1, windows)[windows - 1]).toBeCloseTo(1 - (1 - q) ** windows, 10);
		})
	);
});

test('firstRun rises, stays a probability, and is later for a longer run', () => {
	fc.assert(
		fc.property(chance, fc.integer({ min: 1, max: 5 }), (q, inARow) => {
			const [now, longer] = [firstRun(q, inARow, 60), firstRun(q, inARow + 1, 60)];
			now.forEach((done, w) => {
				expect(done).toBeGreaterThanOrEqual((w > 0 ? (now[w - 1] ?? 0) : 0) - 1e-12);
				expect(done).toBeLessThanOrEqual(1 + 1e-12);
				expect(longer[w]).toBeLessThanOrEqual(done + 1e-12);
			});
		})
	);
});

test('firstRun agrees with days that were played', () => {
	const random = createRng(9);
	const days = 20_000;
	let rolledBack = 0;
	for (let day = 0; day < days; day++) {
		let run = 0;
		for (let w = 0; w < 24 && run < 3; w++) run = random.uniform() < 0.3 ? run + 1 : 0;
		if (run === 3) rolledBack++;
	}
	expect(rolledBack / days).toBeCloseTo(firstRun(0.3, 3, 24)[23] ?? 0, 1);
});

test('windows may differ: one that never fires breaks the row', () => {
	const halves = firstRunOf(Float64Array.of(0.5, 0.5, 0, 0.5), 2);
	expect([...halves]).toEqual([0, 0.25, 0.25, 0.25]);
	expect([...firstRunOf(Float64Array.of(0.5, 0, 1), 1)]).toEqual([0.5, 0.5, 1]);
});
