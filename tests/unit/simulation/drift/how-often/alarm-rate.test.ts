import { expect, it } from 'vitest';
import {
	alarmRate,
	alarmsAt
} from '../../../../../src/lib/simulation/drift/how-often/alarm-rate.ts';
import { wilsonInterval } from '../../../../../src/lib/stats/index.ts';

const counts = {
	runs: 10,
	rules: [
		{ id: 'one', levels: 2 },
		{ id: 'two', levels: 1 }
	],
	counts: Uint32Array.of(5, 3, 2, 10, 0, 0, 4, 6, 1, 9)
};

it('sums the days that rang beyond a level', () => {
	const places = [0, 1].flatMap((effect) => [
		{ effect, rule: 0, level: 0 },
		{ effect, rule: 0, level: 1 },
		{ effect, rule: 1, level: 0 }
	]);
	expect(places.map((place) => alarmsAt(counts, place))).toEqual([5, 2, 0, 10, 6, 9]);
});

it('is a rate with Wilson’s interval', () => {
	const [low, high] = wilsonInterval(6, 10);
	const rate = alarmRate(counts, { effect: 1, rule: 0, level: 1 });
	expect(rate).toEqual({ alarms: 6, runs: 10, rate: 0.6, low, high });
});
