import { formatPower } from '$lib/components/charts';
import type { Tolerance } from '$lib/verify';

/** The largest error seen, in words: `2.2 × 10⁻¹⁶`, or "none". */
export function errorWords(error: number): string {
	return error === 0 ? 'none' : formatPower(error);
}

/** How far a number may be from the authority's: "10⁻⁹ of it, or 10⁻¹²", "not a bit". */
export function toleranceWords({ rel, abs }: Tolerance): string {
	if (rel === 0 && abs === 0) return 'not a bit';
	if (rel === 0) return formatPower(abs);
	const share = `${formatPower(rel)} of it`;
	return abs === 0 ? share : `${share} + ${formatPower(abs)}`;
}
