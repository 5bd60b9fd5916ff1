import { expect, test } from 'vitest';
import { resolveVersion } from '../../../../src/lib/simulation/tools/resolve-version.ts';

test('resolveVersion: a pin stays, an alias moves once it is looked up again', () => {
	const alias = { by: 'alias', everyMinutes: 5, loaded: 12 } as const;
	expect([0, 4, 5, 60].map((minutes) => resolveVersion(alias, 13, minutes))).toEqual([
		12, 12, 13, 13
	]);
	expect(resolveVersion({ by: 'pin', everyMinutes: 5, loaded: 12 }, 13, 60)).toBe(12);
});

test('resolveVersion: who looks only at the start serves what was loaded then', () => {
	expect(resolveVersion({ by: 'alias', loaded: 12 }, 13, 10_000)).toBe(12);
});
