import { expect, test } from 'vitest';
import { cellsFor } from '../../../../../../src/lib/simulation/rollout/release/odds/cells.ts';
import {
	plannedFault,
	plannedRoutings
} from '../../../../../../src/lib/simulation/rollout/release/odds/planned.ts';
import { calm, failing, tenth } from '../worlds.ts';

const cells = cellsFor(tenth);

test('the steps as planned', () => {
	const shares = plannedRoutings(tenth, cells).map(({ fresh }) => fresh);
	expect(shares.slice(0, 12)).toEqual(Array(12).fill(0.1));
	expect(new Set(shares.slice(12))).toEqual(new Set([1]));
});

test('a fault begins when it first meets somebody', () => {
	const leak = { kind: 'leak', errorRatePerHour: 0.01, afterHours: 2 } as const;
	const at = (world: typeof calm) => plannedFault({ ...tenth, world }, cells);
	expect(at({ ...calm, defects: [leak] })).toBe(121);
	expect(at(failing(0.01))).toBe(0);
	expect(at(calm)).toBeNaN();
});
