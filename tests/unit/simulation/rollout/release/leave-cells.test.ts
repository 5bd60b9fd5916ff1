import { expect, test } from 'vitest';
import { leaveCells } from '../../../../../src/lib/simulation/rollout/release/leave-cells.ts';
import { tenth } from './worlds.ts';

test('two minutes while the old version stands by, another deployment once it is gone', () => {
	expect(leaveCells(tenth.plan, false, 60)).toBe(2);
	expect(leaveCells(tenth.plan, true, 60)).toBe(15);
	expect(leaveCells({ ...tenth.plan, rollbackMinutes: 40 }, true, 300)).toBe(8);
	expect(leaveCells({ ...tenth.plan, rollbackMinutes: 0 }, false, 60)).toBe(0);
});
