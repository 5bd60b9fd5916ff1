import { expect, it } from 'vitest';
import { draftOf, freshState } from '../../../src/lib/study/draft.ts';
import type { CardState } from '../../../src/lib/study/index.ts';
import { choicesOf, unseen } from '../../../src/lib/study/schedule.ts';
import { days, noon, sitting, state } from './study-world.ts';

const { settings, zone } = sitting();
const when = { at: noon, settings, zone };

it('draftOf a grade keeps what the schedule makes of the memory, and the stage before', () => {
	const draft = draftOf('psi', { did: 'grade', grade: 3, took: 9 }, undefined, when);
	const memory = choicesOf(unseen(noon), sitting())[3];
	expect(draft).toEqual({
		...{ at: noon, day: '2026-11-27', card: 'psi', did: 'grade', grade: 3, took: 9, before: 0 },
		after: { ...freshState('psi', noon), memory }
	});
});

it('a grade brings a card back that was suspended or put off', () => {
	const away = { ...state('psi', 2, noon), suspended: true, buriedUntil: noon + days };
	const { after } = draftOf('psi', { did: 'suspend' }, away, when);
	expect(after).toEqual(away);
	const { after: graded } = draftOf(
		'psi',
		{ did: 'grade', grade: 3, took: 9 },
		freshState('psi', noon),
		when
	);
	expect(graded).toMatchObject({ suspended: false, buriedUntil: 0 });
});

it('draftOf puts off until the reader’s day ends, and resets to a card never seen', () => {
	const old = state('psi', 2, noon);
	expect(draftOf('psi', { did: 'bury' }, old, when).after?.buriedUntil).toBe(
		Date.UTC(2026, 10, 28)
	);
	expect(draftOf('psi', { did: 'resume' }, { ...old, suspended: true }, when).after).toEqual(old);
	expect(draftOf('psi', { did: 'reset' }, old, when).after).toEqual(freshState('psi', noon));
});

it('draftOf brings a card to tomorrow at the latest, without a review', () => {
	const tomorrow = Date.UTC(2026, 10, 28);
	const brought = (before?: CardState) => draftOf('psi', { did: 'bring' }, before, when).after;
	expect(brought()).toEqual({ ...freshState('psi', noon), buriedUntil: tomorrow });
	const later = state('psi', 2, tomorrow + 9 * 86_400_000);
	expect(brought(later)?.memory).toEqual({ ...later.memory, due: tomorrow });
	const overdue = state('psi', 2, noon - 86_400_000);
	expect(brought(overdue)).toEqual(overdue);
});
