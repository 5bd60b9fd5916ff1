/**
 * Round numbers between two values, at most `most` of them, in steps of 1, 2 or 5 times a power
 * of ten.
 */
export function niceTicks(low: number, high: number, most = 7): number[] {
	if (!(high > low)) return [low];
	const step = niceStep((high - low) / Math.max(1, most - 1));
	const first = Math.ceil(low / step - 1e-9);
	const last = Math.floor(high / step + 1e-9);
	const ticks = Array.from({ length: last - first + 1 }, (_, i) => tidy((first + i) * step));
	return ticks.length > most ? niceTicks(low, high, most - 1) : ticks;
}

function niceStep(atLeast: number): number {
	const power = Math.pow(10, Math.floor(Math.log10(atLeast)));
	const step = [1, 2, 5, 10].find((factor) => factor * power >= atLeast * (1 - 1e-9)) ?? 10;
	return step * power;
}

/** 3 × 0.1 is 0.30000000000000004: a tick is the decimal that was meant. */
const tidy = (value: number) => Number(value.toPrecision(12)) || 0;
