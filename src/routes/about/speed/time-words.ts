import { formatFixed } from '$lib/components/charts';

const noBreak = '\u00a0';

/** Milliseconds with about two digits: `263 ms`, `7.3 ms`, `0.08 ms`. */
export function timeWords(ms: number): string {
	const digits = ms >= 10 ? 0 : ms >= 1 ? 1 : ms >= 0.1 ? 2 : 3;
	return `${formatFixed(ms, digits)}${noBreak}ms`;
}

/** How many times as long: `36×`, `5.1×`, `0.52×`. */
export function ratioWords(ratio: number): string {
	return `${formatFixed(ratio, ratio >= 10 ? 0 : ratio >= 0.95 ? 1 : 2)}×`;
}
