import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
	changeChecklist,
	joinChecklist,
	joinChecklists,
	newerWish,
	newRounds,
	removedChecklist,
	replaceChecklists
} from '../../../src/lib/study/join-kept.ts';
import type { KeptChecklist } from '../../../src/lib/study/index.ts';
import { runs, seed } from '../../counts.ts';
import { checklist, rest } from './kept.ts';

const settings = { seed, numRuns: runs(2000) };
const mark = (at: number, done = true) => ({ done, note: '', who: '', at });
const list = (changed: number, marks: KeptChecklist['marks'] = {}): KeptChecklist => ({
	...{ id: 'one', release: 'v1', kind: 'pre', made: 1, changed, marks }
});

it('joinChecklist takes the newer mark of each item, whichever side it stands on', () => {
	const [one, other] = [list(5, { a: mark(5), b: mark(2) }), list(4, { a: mark(3), b: mark(4) })];
	expect(joinChecklist(one, other)).toEqual(list(5, { a: mark(5), b: mark(4) }));
	fc.assert(
		fc.property(checklist, checklist, (mine, theirs) => {
			const both = joinChecklist(mine, { ...theirs, id: mine.id });
			const again = joinChecklist(both, mine);
			expect(joinChecklist({ ...theirs, id: mine.id }, mine).marks).toEqual(both.marks);
			expect(again).toEqual(both);
		}),
		settings
	);
});

it('what was removed stays removed, unless somebody worked on it since', () => {
	const gone = removedChecklist(list(5, { a: mark(5) }), 9);
	expect(gone).toEqual({ ...list(9), release: '', removed: 9 });
	expect(joinChecklist(gone, list(8, { a: mark(8) }))).toEqual(gone);
	expect(joinChecklist(gone, list(10, { b: mark(10) }))).toEqual(list(10, { b: mark(10) }));
	// A clock that was set back does not make a removal older than the work before it.
	expect(removedChecklist(list(5), 2).removed).toBe(5);
});

it('changeChecklist changes what the page changed and nothing else', () => {
	const known = list(3, { a: mark(3), b: mark(3) });
	const stored = list(6, { a: mark(6, false), b: mark(3), c: mark(6) });
	const wanted = { ...known, changed: 4, marks: { ...known.marks, b: mark(2, false) } };
	expect(changeChecklist(stored, known, wanted)).toEqual(
		list(7, { a: mark(6, false), b: mark(4, false), c: mark(6) })
	);
	expect(changeChecklist(undefined, undefined, wanted)).toEqual(wanted);
	const named = { ...known, release: 'v2', changed: 9 };
	expect(changeChecklist(stored, known, named)).toMatchObject({ release: 'v2', changed: 9 });
	expect(changeChecklist(removedChecklist(stored, 20), known, wanted)).toEqual({
		...wanted,
		changed: 21
	});
});

it('joining a file twice changes nothing more; a file that is here already changes nothing', () => {
	fc.assert(
		fc.property(rest, rest, (here, there) => {
			const byId = new Map(here.checklists.map((one) => [one.id, one]));
			for (const one of joinChecklists(here.checklists, there.checklists)) byId.set(one.id, one);
			expect(joinChecklists([...byId.values()], there.checklists)).toEqual([]);
			expect(replaceChecklists(there.checklists, there.checklists)).toEqual([]);
			expect(newRounds(there.rounds, there.rounds)).toEqual([]);
			expect(newRounds(here.rounds, there.rounds)).toEqual(there.rounds);
			expect(newerWish(here.wish, newerWish(there.wish, here.wish))).toEqual(
				newerWish(here.wish, there.wish)
			);
		}),
		settings
	);
});
