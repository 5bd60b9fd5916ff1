import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
	isSame,
	mergeBackup,
	replaceWith,
	replay,
	type Merge
} from '../../../src/lib/study/merge.ts';
import type { Everything, StudyEvent } from '../../../src/lib/study/index.ts';
import { seed } from '../../counts.ts';
import { keptAfter, nothingBeside, settings, step } from './kept.ts';
import { noon, utc } from './study-world.ts';

const stamp = { at: noon, settings, zone: utc };
const nothing = { events: [], joined: [], states: new Map(), own: [], ...nothingBeside };
const steps = fc.array(step, { maxLength: 12 });

/** What is here once a back-up was joined to it. */
function joinedTo(here: Everything, file: Everything, device: string): Everything {
	return afterMerge(here, mergeBackup(here, file, stamp), device);
}

function afterMerge(here: Everything, merge: Merge, device: string): Everything {
	const states = new Map(here.states.map((state) => [state.card, state]));
	for (const [card, state] of merge.states) {
		if (state) states.set(card, state);
		else states.delete(card);
	}
	const named = merge.joined.map((draft, i) => ({ id: `${device}m-${i}`, ...draft }) as StudyEvent);
	const log = [...here.log, ...merge.events, ...named];
	return { ...here, states: [...states.values()], log };
}

it('mergeBackup keeps every event of both, adds nothing twice, and states are what the log says', () => {
	fc.assert(
		fc.property(steps, steps, steps, (before, here, there) => {
			const start = keptAfter(before, 'x');
			const [one, other] = [keptAfter(here, 'a', start), keptAfter(there, 'b', start)];
			const both = joinedTo(one, other, 'a');
			const ids = new Set(both.log.map(({ id }) => id));
			expect([...one.log, ...other.log].every(({ id }) => ids.has(id))).toBe(true);
			expect(ids.size).toBe(both.log.length);
			const latest = new Map(both.log.map((event) => [event.card, event.after]));
			expect(new Map(both.states.map((state) => [state.card, state]))).toEqual(latest);
			const again = mergeBackup(both, other, stamp);
			expect([again.events, again.joined, again.states.size]).toEqual([[], [], 0]);
		}),
		{ seed, numRuns: 100 }
	);
});

it('both devices come to the same states', () => {
	fc.assert(
		fc.property(steps, steps, (here, there) => {
			const [one, other] = [keptAfter(here, 'a'), keptAfter(there, 'b')];
			const byCard = ({ states }: Everything) =>
				new Map(states.map((state) => [state.card, state]));
			expect(byCard(joinedTo(one, other, 'a'))).toEqual(byCard(joinedTo(other, one, 'b')));
		}),
		{ seed, numRuns: 100 }
	);
});

it('a file that went on from what is here is taken as it is', () => {
	const here = keptAfter([['psi', { did: 'grade', grade: 3, took: 1 }, 1]], 'a');
	const file = keptAfter([['psi', { did: 'grade', grade: 4, took: 1 }, 90]], 'b', here);
	const merge = mergeBackup(here, file, stamp);
	expect([merge.joined, [...merge.states.values()]]).toEqual([[], file.states]);
	expect(mergeBackup(file, here, stamp)).toEqual(nothing);
});

it('replay leaves out what was taken back', () => {
	const { log } = keptAfter(
		[3, 1].map((grade) => ['psi', { did: 'grade', grade: grade as 3, took: 1 }, 9] as const),
		'a'
	);
	const undo = { id: 'u', at: noon, day: '2026-11-27', card: 'psi', did: 'undo', of: 'a-1' };
	expect(replay('psi', [...log, undo as StudyEvent], stamp)).toEqual(log[0]?.after);
});

it('replaceWith makes the cards stand as in the file, and the log keeps all that was done', () => {
	fc.assert(
		fc.property(steps, steps, steps, (before, here, there) => {
			const start = keptAfter(before, 'x');
			const [one, other] = [keptAfter(here, 'a', start), keptAfter(there, 'b', start)];
			const both = afterMerge(one, replaceWith(one, other, stamp), 'a');
			const byCard = ({ states }: Everything) =>
				new Map(states.map((state) => [state.card, state]));
			expect(byCard(both)).toEqual(byCard(other));
			const latest = new Map(both.log.map((event) => [event.card, event.after]));
			for (const [card, state] of latest) expect(isSame(state, byCard(both).get(card))).toBe(true);
			const again = replaceWith(both, other, stamp);
			expect([again.events, again.joined, again.states.size]).toEqual([[], [], 0]);
			const back = afterMerge(both, replaceWith(both, one, stamp), 'c');
			expect(byCard(back)).toEqual(byCard(one));
		}),
		{ seed, numRuns: 100 }
	);
});

it('on an empty device a file is taken up as it is', () => {
	const file = keptAfter([['psi', { did: 'grade', grade: 3, took: 1 }, 1]], 'a');
	const empty = { settings, states: [], own: [], log: [], ...nothingBeside };
	expect(replaceWith(empty, file, stamp)).toMatchObject({ events: file.log, joined: [] });
	expect(mergeBackup(empty, file, stamp)).toMatchObject({ events: file.log, joined: [] });
});
