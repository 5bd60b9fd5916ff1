import { expect, test } from 'vitest';
import {
	guardEntries,
	guardEntryOf,
	startJudge
} from '../../../../../../src/lib/simulation/rollout/release/guards/guards.ts';
import { calm, line } from '../worlds.ts';
import { seen, sums } from './seen.ts';

test('an entry for each kind, found by it', () => {
	expect(new Set(guardEntries.map(({ kind }) => kind)).size).toBe(8);
	for (const { kind, description } of guardEntries) {
		expect(guardEntryOf({ ...line, kind } as never).kind).toBe(kind);
		expect(description).toMatch(/^Fires .*\.$/);
	}
	expect(startJudge(line, calm)(seen(sums(100, 1))).result).toBe('fires');
});
