/** Powers of ten between two values above zero, thinned evenly to at most `most`. */
export function logTicks(low: number, high: number, most = 7): number[] {
	const first = Math.ceil(Math.log10(low) - 1e-9);
	const last = Math.floor(Math.log10(high) + 1e-9);
	const every = Math.max(1, Math.ceil((last - first + 1) / most));
	const ticks: number[] = [];
	for (let power = last; power >= first; power -= every) {
		ticks.unshift(Number(`1e${String(power)}`));
	}
	return ticks;
}
