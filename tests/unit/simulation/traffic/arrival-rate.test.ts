import { expect, it } from 'vitest';
import {
	arrivalRate,
	rateAt,
	ticksOf
} from '../../../../src/lib/simulation/traffic/arrival-rate.ts';
import { worldWith } from './worlds.ts';

const week = worldWith({ startHour: 0, hours: 168 });

it('runs between one minus and one plus the swing, at 04:00 and 16:00', () => {
	expect(rateAt(week, 16)).toBeCloseTo(75, 8);
	expect(rateAt(week, 4)).toBeCloseTo(25, 8);
	expect(rateAt(week, 10)).toBeCloseTo(50, 8);
});

it('has the mean rate over a weekday, and its share of it at the weekend', () => {
	const meanOf = (day: number) => {
		let sum = 0;
		for (let tick = day * 1440; tick < (day + 1) * 1440; tick++) sum += arrivalRate(week, tick);
		return sum / 1440;
	};
	expect(meanOf(1)).toBeCloseTo(50, 6);
	expect(meanOf(5)).toBeCloseTo(30, 6);
});

it('starts on the hour of the week it is told, and comes round after Sunday', () => {
	const friday = worldWith({ startHour: 113 });
	expect(rateAt(friday, 0)).toBe(rateAt(week, 113));
	expect(rateAt(friday, 24)).toBe(rateAt(week, 137));
	expect(rateAt(friday, 80)).toBe(rateAt(week, 25));
	expect(rateAt(worldWith({ startHour: 0 }), -1)).toBe(rateAt(week, 167));
});

it('multiplies by the spikes that last', () => {
	const { traffic } = week;
	const spikes = [
		{ atHour: 2, minutes: 30, times: 3 },
		{ atHour: 2.25, minutes: 60, times: 2 }
	];
	const spiky = worldWith({ startHour: 0, traffic: { ...traffic, spikes } });
	const times = (hours: number) => rateAt(spiky, hours) / rateAt(week, hours);
	expect([1.9, 2, 2.3, 2.6, 3.3].map(times)).toEqual([1, 3, 6, 2, 1]);
});

it('counts the ticks of the watch', () => {
	expect(ticksOf(week)).toBe(10_080);
	expect(ticksOf(worldWith({ hours: 1, tickSeconds: 10 }))).toBe(360);
});
