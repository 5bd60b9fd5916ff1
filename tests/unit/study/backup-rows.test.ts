import { expect, it } from 'vitest';
import { eventOfRow, eventRow, stateOfRow, stateRow } from '../../../src/lib/study/backup-rows.ts';
import { keptAfter } from './kept.ts';
import { noon, state } from './study-world.ts';

it('a state and an event come back from their rows', () => {
	const { log, states } = keptAfter([['psi', { did: 'grade', grade: 3, took: 5 }, 1]], 'a');
	expect(log.map(eventRow).map(eventOfRow)).toEqual(log);
	expect(states.map(stateRow).map(stateOfRow)).toEqual(states);
	const undo = { ...log[0], did: 'undo', of: 'x', after: undefined } as never;
	expect(eventRow(undo)).toEqual([
		'a-0',
		expect.any(Number),
		'2026-11-27',
		'psi',
		'undo',
		['x'],
		null
	]);
	expect(stateRow(state('ks', 0, noon))).toEqual(['ks', [0, 0, 0, noon, 0, 0, 0, 0, 0, 0, null]]);
});

it.each([null, 7, [], ['psi'], ['psi', [1, 2]], ['psi', null]])('%j is no row of a state', (row) =>
	expect(stateOfRow(row) ?? undefined).toBeUndefined()
);
it.each([null, 'x', [], Array(7).fill(0)])('%j is no row of an event', (row) =>
	expect(eventOfRow(row)).toBeUndefined()
);
