/** Hours of a week; hour 0 is midnight on a Monday. */
export const hoursOfWeek = 168;

/** A day's wave out of two parabolas: highest at two in the afternoon, lowest at two at night. */
function wave(hourOfDay: number): number {
	const half = ((hourOfDay + 16) % 24) / 12;
	return half < 1 ? 4 * half * (1 - half) : -4 * (half - 1) * (2 - half);
}

/** The level at each hour of a week: daily waves, flat and low at weekends; mean 0, variance 1. */
export const weeklyRhythm: Float64Array = (() => {
	const raw = Float64Array.from({ length: hoursOfWeek }, (_, hour) =>
		hour < 120 ? wave(hour % 24) : 0.4 * wave(hour % 24) - 0.8
	);
	const middle = raw.reduce((sum, level) => sum + level, 0) / hoursOfWeek;
	const squares = raw.reduce((sum, level) => sum + (level - middle) * (level - middle), 0);
	const spread = Math.sqrt(squares / hoursOfWeek);
	return raw.map((level) => (level - middle) / spread);
})();
