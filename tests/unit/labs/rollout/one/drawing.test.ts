import { expect, test } from 'vitest';
import { clockTicks } from '../../../../../src/lib/labs/rollout/one/clock.ts';
import { flagPlaces } from '../../../../../src/lib/labs/rollout/one/drawing.ts';

test('flags that would overlap stand side by side, inside the paper, in order', () => {
	expect(flagPlaces([50, 51, 52, 300], 400)).toEqual([50, 69, 88, 300]);
	expect(flagPlaces([398, 399, 400], 400)).toEqual([362, 381, 400]);
});

test('the clock is written at round hours, whenever the release starts', () => {
	const ticks = (startHour: number, minutes: number, narrow: boolean) =>
		clockTicks({ startHour, minutes }, narrow);
	expect(ticks(9, 180, false)).toEqual([0, 30, 60, 90, 120, 150, 180]);
	expect(ticks(9, 720, true)).toEqual([180, 540]);
	expect(ticks(113, 72 * 60, false).map((minute) => (113 + minute / 60) % 12)).toEqual(
		Array.from({ length: 6 }, () => 0)
	);
});
