import { expect, it } from 'vitest';
import { findUndoable } from '../../../../src/lib/storage/study/find-undoable.ts';
import type { StudyEvent } from '../../../../src/lib/study/index.ts';
import { noon } from './browser.ts';

const stamp = { at: noon, day: '2026-11-27', card: 'psi' };
const event = (id: string, over: object) => ({ ...stamp, id, ...over }) as StudyEvent;
const put = (id: string) => event(id, { did: 'suspend' });

it('findUndoable steps over what was taken back', () => {
	const undo = event('u', { did: 'undo', of: 'b' });
	expect(findUndoable([put('a'), put('b'), undo], noon)?.id).toBe('a');
	expect(findUndoable([put('b'), undo], noon)).toBeUndefined();
	expect(findUndoable([], noon)).toBeUndefined();
});

it('findUndoable stops where two devices were joined or a back-up was taken up', () => {
	expect(findUndoable([put('a'), event('m', { did: 'merge' })], noon)).toBeUndefined();
	expect(findUndoable([put('a'), event('r', { did: 'restore' })], noon)).toBeUndefined();
});
