import { expect, test } from 'vitest';
import { seasonalAlarms } from '../../../../../src/lib/simulation/drift/stream/seasonal-alarms.ts';

const quiet = { seed: 17, weeks: 400, referenceWeeks: 100, weekend: 2.5, change: 1e9, shift: 0 };
const days = seasonalAlarms(quiet);

test('held against the same weekday, quiet days ring about once in 465', () => {
	const watched = 300 * 7;
	expect(watched / days.alarms('same weekday').length).toBeGreaterThan(250);
});

test('held against working days, weekends ring every other week or so', () => {
	const rings = days.alarms('working days');
	expect(rings.length).toBeGreaterThan(100);
	expect(rings.filter((day) => day % 7 > 4).length).toBeGreaterThan(0.7 * rings.length);
});

test('the same weekday finds a shift sooner than all days together', () => {
	const first = (reference: 'same weekday' | 'all days') => {
		const delays = Array.from({ length: 40 }, (_, seed) => {
			const change = 7 * 20;
			const found = seasonalAlarms({
				...quiet,
				seed,
				weeks: 60,
				referenceWeeks: 12,
				change,
				shift: 1
			});
			return (found.alarms(reference).find((day) => day >= change) ?? 420) - change;
		});
		return delays.reduce((sum, delay) => sum + delay, 0) / delays.length;
	};
	expect(first('same weekday')).toBeLessThan(first('all days'));
});

test('the reference weeks are never watched', () => {
	expect(Math.min(...days.alarms('working days'))).toBeGreaterThanOrEqual(700);
});
