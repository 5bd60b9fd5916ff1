import { expect, test } from 'vitest';
import { errorRate } from '../../../../../../src/lib/simulation/rollout/release/guards/error-rate.ts';
import { seen, sums, watching } from './seen.ts';

test('fires strictly above its line', () => {
	const guard = { kind: 'error-rate', above: 0.001, ...watching } as const;
	const judge = errorRate.start(guard);
	expect(judge(seen(sums(3000, 3)))).toEqual({ result: 'healthy', value: 0.001 });
	expect(judge(seen(sums(3000, 4))).result).toBe('fires');
	expect(judge(seen(sums(2999, 3))).result).toBe('fires');
	expect(errorRate.line(guard)).toBe(0.001);
});
