import { expect, test } from 'vitest';
import { failuresAfterRollback } from '../../../../../../src/lib/simulation/rollout/release/odds/after-rollback.ts';
import { calm, tenth } from '../worlds.ts';

test('rows that the old model cannot read fail until the end', () => {
	const defects = [{ kind: 'schema', errorRate: 0.2 }] as const;
	const owed = failuresAfterRollback({ ...tenth, world: { ...calm, defects } }, 240);
	expect(owed(240)).toBe(0);
	expect(owed(1000)).toBe(0);
	expect(owed(0)).toBeCloseTo(2 * owed(120), 6);
	expect(owed(239) / 6000).toBeGreaterThan(0.15);
});

test('nothing is owed without a changed column', () => {
	expect(failuresAfterRollback(tenth, 240)(0)).toBe(0);
});
