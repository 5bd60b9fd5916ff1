import { expect, test } from 'vitest';
import { burnRate } from '../../../../../../src/lib/simulation/rollout/release/guards/burn-rate.ts';
import { calm } from '../worlds.ts';
import { seen, sums, watching } from './seen.ts';

const guard = {
	kind: 'burn-rate',
	objective: 0.999,
	burn: 14.4,
	longMinutes: 60,
	shortMinutes: 5,
	...watching
} as const;

test('fires only if the long and the short window burn', () => {
	const judge = burnRate.start(guard, calm);
	const at = (long: number, short: number) => {
		const span = (_: unknown, from: number) =>
			from === 60 ? sums(60_000, long) : sums(5000, short);
		return judge(seen(sums(5000, short), sums(0, 0), { span }));
	};
	expect(at(960, 80).result).toBe('fires');
	expect(at(960, 80).value).toBeCloseTo(16, 9);
	expect(at(960, 72).result).toBe('healthy');
	expect(at(800, 100).result).toBe('healthy');
	const empty = seen(sums(10, 0), sums(0, 0), { span: () => sums(0, 0) });
	expect(judge(empty).result).toBe('not enough data');
	expect(burnRate.line(guard)).toBe(14.4);
});
