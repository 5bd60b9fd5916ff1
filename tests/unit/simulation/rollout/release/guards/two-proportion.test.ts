import { expect, test } from 'vitest';
import { binomial } from '../../../../../../src/lib/stats/index.ts';
import { twoProportion } from '../../../../../../src/lib/simulation/rollout/release/guards/two-proportion.ts';
import { seen, sums, watching } from './seen.ts';

test('each error falls on the new model’s side by its share of the requests', () => {
	const guard = { kind: 'two-proportion', alpha: 0.05, ...watching } as const;
	const judge = twoProportion.start(guard);
	const few = judge(seen(sums(1000, 3), sums(9000, 7)));
	expect(few.value).toBeCloseTo(binomial(10, 0.1).sf(2), 12);
	expect(few.result).toBe('healthy');
	expect(judge(seen(sums(1000, 4), sums(9000, 6))).result).toBe('fires');
	expect(judge(seen(sums(1000, 4))).result).toBe('not enough data');
	expect(judge(seen(sums(1000, 0), sums(9000, 0)))).toEqual({ result: 'healthy', value: 1 });
	expect(twoProportion.line(guard)).toBe(0.05);
});
