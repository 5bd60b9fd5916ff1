import { expect, it } from 'vitest';
import { Timeline } from '../../../../../src/lib/simulation/rollout/own-guard/timeline.ts';

it('adds up the seconds of each share', () => {
	const timeline = new Timeline();
	timeline.turn(0.1);
	timeline.now = 100;
	timeline.turn(0.5);
	expect(timeline.share).toBe(0.5);
	expect(timeline.servedSeconds(-50, 100)).toBeCloseTo(10, 12);
	expect(timeline.servedSeconds(50, 150)).toBeCloseTo(30, 12);
	expect(new Timeline().servedSeconds(0, 9)).toBe(0);
});
