import { expect, test } from 'vitest';
import {
	firesAbove,
	firesAtMost
} from '../../../../../../src/lib/simulation/rollout/release/guards/guard-entry.ts';

test('a line is crossed strictly, a level is reached', () => {
	expect(firesAbove(2, 2).result).toBe('healthy');
	expect(firesAbove(2.1, 2)).toEqual({ result: 'fires', value: 2.1 });
	expect(firesAtMost(0.05, 0.05).result).toBe('fires');
	expect(firesAtMost(0.06, 0.05)).toEqual({ result: 'healthy', value: 0.06 });
});
