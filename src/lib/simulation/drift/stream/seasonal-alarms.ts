import { createRng, fillNormal } from '../../../random/index.ts';
import { cusum, mean, standardDeviation } from '../../../stats/index.ts';

/** What today is held against. */
export type SeasonalReference = 'working days' | 'all days' | 'same weekday';

export interface SeasonalOptions {
	readonly seed: number | string;
	readonly weeks: number;
	/** Weeks that the reference is taken from; nothing changes in them. */
	readonly referenceWeeks: number;
	/** How much higher Saturdays and Sundays stand, in standard deviations of a day. */
	readonly weekend: number;
	/** The day, from 0, from which everything stands higher. */
	readonly change: number;
	readonly shift: number;
}

export interface SeasonalDays {
	readonly values: Float64Array;
	/** Days on which CUSUM rings against this reference. */
	alarms(reference: SeasonalReference): number[];
}

/** Mondays are days 0, 7, 14 and so on. */
const isWeekend = (day: number) => day % 7 > 4;

/** Daily values with a weekly cycle, watched by CUSUM (slack 0.5, line 5) against one of three references. */
export function seasonalAlarms(options: SeasonalOptions): SeasonalDays {
	const { seed, weeks, referenceWeeks, weekend, change, shift } = options;
	const noise = new Float64Array(7 * weeks);
	fillNormal(createRng(seed), noise);
	const values = noise.map(
		(value, day) => value + (isWeekend(day) ? weekend : 0) + (day >= change ? shift : 0)
	);
	const known = values.subarray(0, 7 * referenceWeeks);
	return {
		values,
		alarms(reference) {
			const scale = scaleOf(known, reference);
			const chart = cusum({ mean: 0, sd: 1 });
			const rings: number[] = [];
			for (let day = known.length; day < values.length; day++) {
				const { middle, spread } = scale(day);
				if (chart.update(((values[day] ?? 0) - middle) / spread) !== 'drift') continue;
				rings.push(day);
				chart.reset();
			}
			return rings;
		}
	};
}

/** Mean and standard deviation that a day is read in. */
function scaleOf(known: Float64Array, reference: SeasonalReference) {
	const over = (keep: (day: number) => boolean) => {
		const days = known.filter((_, day) => keep(day));
		return { middle: mean(days), spread: standardDeviation(days) };
	};
	if (reference === 'all days') {
		const all = over(() => true);
		return () => all;
	}
	const working = over((day) => !isWeekend(day));
	if (reference === 'working days') return () => working;
	// A few weeks give a mean for each weekday, but too few days for a spread of its own.
	const middles = Array.from(
		{ length: 7 },
		(_, weekday) => over((day) => day % 7 === weekday).middle
	);
	return (day: number) => ({ middle: middles[day % 7] ?? 0, spread: working.spread });
}
