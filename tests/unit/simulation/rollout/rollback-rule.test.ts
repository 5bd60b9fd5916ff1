import { expect, test } from 'vitest';
import {
	rollbackRule,
	type RollbackRule
} from '../../../../src/lib/simulation/rollout/rollback-rule.ts';
import { goldenCases } from './golden-cases.ts';

type Input = RollbackRule & { baselineErrorRate: number; badErrorRate: number };

const scalars = [
	'windowProbability',
	'rollbackProbability',
	'expectedWindowsRun',
	'expectedRequests',
	'expectedErrors',
	'meanWindowsUnbounded'
];

for (const [side, rate] of [
	['false', 'baselineErrorRate'],
	['true', 'badErrorRate']
] as const) {
	goldenCases<Input>(
		'rollbackRule',
		(input) => {
			const fate = rollbackRule(input, input[rate]);
			return { ...fate, byWindow: NaN, fifth: fate.byWindow[4] ?? NaN };
		},
		(expected) => {
			const wanted = expected[side] as Record<string, unknown>;
			const picked = Object.fromEntries(scalars.map((name) => [name, wanted[name]]));
			return { ...picked, fifth: (wanted.byWindow as number[])[4] };
		}
	);
}

test('the sheet’s rule: 55.7 % of healthy canaries within an hour, nearly all within a day', () => {
	const rule = { qps: 100, share: 0.1, windowSeconds: 300, threshold: 0.001, consecutive: 1 };
	expect(rollbackRule({ ...rule, windows: 12 }, 0.0005).rollbackProbability).toBeCloseTo(0.557, 3);
	expect(1 - rollbackRule({ ...rule, windows: 288 }, 0.0005).rollbackProbability).toBeCloseTo(
		3.3e-9,
		10
	);
});
