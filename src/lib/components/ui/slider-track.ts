export type TrackOptions = {
	min: number;
	max: number;
	/** The smallest change, and the grid that values sit on. @default 1 */
	step?: number | undefined;
	/** `log` gives every tenfold the same room: use it where max / min is above 100. */
	scale?: 'linear' | 'log' | undefined;
};

export type Track = {
	/** The nearest value that may be chosen. */
	snap(value: number): number;
	/** `steps` steps away; on a log track a step is 2 %, and never smaller than `step`. */
	nudge(value: number, steps: number): number;
	/** Where a value sits, 0 to 1. */
	toShare(value: number): number;
	fromShare(share: number): number;
	has(value: number): boolean;
};

/** The line that a slider, a handle or a number in prose moves along. */
export function sliderTrack({ min, max, step = 1, scale }: TrackOptions): Track {
	const decimals = decimalsOf(step);
	const clamp = (value: number) => Math.min(max, Math.max(min, value));
	const snap = (value: number) =>
		clamp(Number((Math.round(clamp(value) / step) * step).toFixed(decimals)));
	const track = scale === 'log' ? logTrack(min, max, step) : linearTrack(min, max, step);
	return {
		snap,
		nudge: (value, steps) => snap(track.step(value, steps)),
		toShare: (value) => track.toShare(clamp(value)),
		fromShare: (share) => snap(track.fromShare(share)),
		has: (value) => value >= min && value <= max
	};
}

function linearTrack(min: number, max: number, step: number) {
	return {
		step: (value: number, steps: number) => value + step * steps,
		toShare: (value: number) => (value - min) / (max - min),
		fromShare: (share: number) => min + share * (max - min)
	};
}

function logTrack(min: number, max: number, step: number) {
	const ratio = max / min;
	return {
		step: (value: number, steps: number) =>
			steps > 0
				? Math.max(value + step * steps, threeDigits(value * 1.02 ** steps))
				: Math.min(value + step * steps, threeDigits(value * 1.02 ** steps)),
		toShare: (value: number) => Math.log(value / min) / Math.log(ratio),
		fromShare: (share: number) => threeDigits(min * ratio ** share)
	};
}

const threeDigits = (value: number) => Number(value.toPrecision(3));

function decimalsOf(step: number) {
	const [, mantissa = '', exponent = '0'] = /^\d+(?:\.(\d+))?(?:e-(\d+))?$/.exec(`${step}`) ?? [];
	return mantissa.length + Number(exponent);
}
