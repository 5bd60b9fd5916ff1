import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isCardState, isMemory, isOwnCard, isStudyEvent } from '../../../src/lib/study/sound.ts';
import { seed } from '../../counts.ts';
import { everything } from './kept.ts';
import { noon, state } from './study-world.ts';

it('whatever is done makes sound states, events and own cards', () => {
	fc.assert(
		fc.property(everything, ({ states, log, own }) => {
			expect(states.every(isCardState) && log.every(isStudyEvent) && own.every(isOwnCard)).toBe(
				true
			);
		}),
		{ seed, numRuns: 50 }
	);
});

const { memory } = state('psi', 0, noon);
const learnt = { ...memory, stage: 2, stability: 3, difficulty: 5, last: noon };

it.each([
	{ ...learnt, due: NaN },
	{ ...learnt, due: Infinity },
	{ ...learnt, stability: 0 },
	{ ...learnt, difficulty: 11 },
	{ ...learnt, last: undefined },
	{ ...learnt, stage: 4 },
	{ ...learnt, reviews: -1 },
	{ ...memory, stability: 3 },
	null,
	'x'
])('isMemory refuses %j', (junk) => {
	expect(isMemory(learnt)).toBe(true);
	expect(isMemory(junk)).toBe(false);
});

it('isStudyEvent refuses a state of another card, and a day that is none', () => {
	const event = { id: 'a', at: noon, day: '2026-11-27', card: 'psi', did: 'suspend' };
	expect(isStudyEvent({ ...event, after: state('psi', 0, noon) })).toBe(true);
	expect(isStudyEvent({ ...event, after: state('ks', 0, noon) })).toBe(false);
	expect(isStudyEvent({ ...event, after: undefined })).toBe(false);
	expect(isStudyEvent({ ...event, did: 'undo', of: 'x', after: undefined })).toBe(true);
	expect(isStudyEvent({ ...event, day: '27.11.', after: state('psi', 0, noon) })).toBe(false);
	expect(isStudyEvent({ ...event, did: 'dance', after: state('psi', 0, noon) })).toBe(false);
});
