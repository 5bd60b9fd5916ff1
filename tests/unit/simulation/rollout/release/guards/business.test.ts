import { expect, test } from 'vitest';
import { business } from '../../../../../../src/lib/simulation/rollout/release/guards/business.ts';
import { calm } from '../worlds.ts';
import { seen, sums, watching } from './seen.ts';

const guard = {
	kind: 'business',
	alpha: 0.01,
	delayHours: 2,
	...watching,
	windowMinutes: 60
} as const;

test('reads the window whose conversions are known by now', () => {
	const judge = business.start(guard, calm);
	const asked: number[][] = [];
	const span = (of: string, from: number, to: number) => {
		asked.push([from, to]);
		return of === 'fresh' ? sums(10_000, 0, 300) : sums(10_000, 0, 400);
	};
	expect(judge(seen(sums(10_000, 0), sums(10_000, 0), { span })).result).toBe('fires');
	expect(asked).toEqual([
		[180, 120],
		[180, 120]
	]);
	expect(business.line(guard)).toBe(0.01);
});

test('copies convert nobody: a shadow has no business metric', () => {
	const judge = business.start(guard, calm);
	const copied = { ...sums(10_000, 0), copies: 10_000 };
	expect(judge(seen(copied, sums(10_000, 0, 500))).result).toBe('not enough data');
});
