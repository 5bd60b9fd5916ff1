import { frameAfter } from '$lib/labs/loop/frame';
import { frameOf } from '$lib/labs/loop/frame-of';
import { openingGameOn } from '$lib/labs/loop/live-game';
import { recordLoop } from '$lib/labs/loop/record-loop';
import { expect, test } from 'vitest';

const { first, next, names } = recordLoop();

test('recordLoop() opens where the simulation opens, on day 74', () => {
	expect(first).toEqual(frameOf(openingGameOn(74)));
	expect(first.alarmed).toBe(true);
	expect(first.over).toBe(false);
});

test('recordLoop() shows on every later day what the simulation shows', () => {
	let frame = first;
	for (const following of next) {
		frame = frameAfter(frame, following);
		expect(frame).toEqual(frameOf(openingGameOn(frame.day)));
	}
	expect(frame.day).toBe(120);
	expect(frame.over).toBe(true);
});

test('recordLoop() names whoever pays, in the order of the bills', () => {
	expect(names).toHaveLength(first.bill.length);
	expect(names[0]).toBe('You');
});
