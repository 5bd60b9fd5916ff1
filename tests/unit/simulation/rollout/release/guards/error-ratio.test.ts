import { expect, test } from 'vitest';
import { errorRatio } from '../../../../../../src/lib/simulation/rollout/release/guards/error-ratio.ts';
import { calm } from '../worlds.ts';
import { seen, sums, watching } from './seen.ts';

test('compares rates, whatever the sizes; a control without errors makes any error infinite', () => {
	const guard = { kind: 'error-ratio', above: 2, ...watching } as const;
	const judge = errorRatio.start(guard, calm);
	expect(judge(seen(sums(1000, 2), sums(9000, 9)))).toEqual({ result: 'healthy', value: 2 });
	expect(judge(seen(sums(1000, 3), sums(9000, 9)))).toEqual({ result: 'fires', value: 3 });
	expect(judge(seen(sums(1000, 1), sums(9000, 0)))).toEqual({ result: 'fires', value: Infinity });
	expect(judge(seen(sums(1000, 0), sums(9000, 0)))).toEqual({ result: 'healthy', value: 0 });
	expect(judge(seen(sums(1000, 5))).result).toBe('not enough data');
	expect(errorRatio.line(guard)).toBe(2);
});
