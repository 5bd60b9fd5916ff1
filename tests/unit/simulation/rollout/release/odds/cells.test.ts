import { expect, test } from 'vitest';
import { cellsFor } from '../../../../../../src/lib/simulation/rollout/release/odds/cells.ts';
import { line, tenth } from '../worlds.ts';

test('cells are as coarse as windows and steps allow', () => {
	expect(cellsFor(tenth)).toEqual({ ticks: 5, seconds: 300, count: 48 });
	const guards = [line, { ...line, windowMinutes: 3 }];
	expect(cellsFor({ ...tenth, guards }).ticks).toBe(1);
	expect(cellsFor({ ...tenth, guards: [] }).ticks).toBe(60);
});

test('a burn rate needs its windows, a business metric its delay', () => {
	const burn = {
		...line,
		kind: 'burn-rate',
		objective: 0.999,
		burn: 6,
		longMinutes: 60,
		shortMinutes: 4,
		windowMinutes: 10
	} as const;
	expect(cellsFor({ ...tenth, guards: [burn] }).ticks).toBe(2);
	const late = { ...line, kind: 'business', alpha: 0.01, windowMinutes: 60 } as const;
	expect(cellsFor({ ...tenth, guards: [{ ...late, delayHours: 0.5 }] }).ticks).toBe(30);
	expect(cellsFor({ ...tenth, guards: [{ ...late, delayHours: 0 }] }).ticks).toBe(60);
});
