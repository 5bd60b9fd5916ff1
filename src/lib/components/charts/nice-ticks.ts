/**
 * Round numbers between two values, at most `most` of them, in the finest step of 1, 2 or 5 times a
 * power of ten that allows it.
 */
export function niceTicks(low: number, high: number, most = 7): number[] {
	if (!(high > low)) return [low];
	let power = Math.floor(Math.log10((high - low) / (most + 1)));
	for (;;) {
		for (const factor of [1, 2, 5]) {
			const ticks = multiples(low, high, factor * Math.pow(10, power));
			if (ticks.length <= most) return ticks;
		}
		power++;
	}
}

/** Multiples of a step inside a range, both ends included. */
function multiples(low: number, high: number, step: number): number[] {
	const first = Math.ceil(low / step - 1e-9);
	const last = Math.floor(high / step + 1e-9);
	const count = Math.max(0, last - first + 1);
	return Array.from({ length: count }, (_, i) => tidy((first + i) * step));
}

/** 3 × 0.1 is 0.30000000000000004: a tick is the decimal that was meant. */
const tidy = (value: number) => Number(value.toPrecision(12)) || 0;
