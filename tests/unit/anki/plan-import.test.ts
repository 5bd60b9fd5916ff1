import { expect, it } from 'vitest';
import { planImport } from '../../../src/lib/anki/plan-import.ts';

const card = (id: string, front = 'q') => ({
	...({
		id,
		kind: 'recall',
		front,
		back: 'a',
		lesson: '',
		section: '',
		tags: ['b', 'a'],
		at: 1
	} as const)
});

it('planImport tells new cards from those that are here, the same or with other words', () => {
	const here = [{ ...card('own-1'), tags: ['a', 'b'], at: 9 }, card('own-2')];
	const plan = planImport([card('own-1'), card('own-2', 'other'), card('own-3')], here);
	expect(plan.fresh.map(({ id }) => id)).toEqual(['own-3']);
	expect(plan.changed).toEqual([{ next: card('own-2', 'other'), now: here[1] }]);
	expect(plan.same).toBe(1);
});

it('planImport leaves topics and lesson where the file says nothing of them', () => {
	const now = { ...card('own-1'), lesson: 'psi', section: 'bins' };
	const bare = { ...card('own-1'), tags: [] };
	expect(planImport([bare], [now])).toEqual({ fresh: [], changed: [], same: 1 });
	const [changed] = planImport([{ ...bare, front: 'other' }], [now]).changed;
	expect(changed?.next).toEqual({ ...now, front: 'other' });
});
