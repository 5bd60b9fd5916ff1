/** Steps of the table: 2^(-j / 32). */
const STEPS = 32;
const fractions = Float64Array.from({ length: STEPS }, (_, j) => 2 ** (-j / STEPS));
const powers = Float64Array.from({ length: 1100 }, (_, k) => 2 ** -k);
const PER_UNIT = STEPS / Math.LN2;
/** ln 2 / 32 in two parts, so that a whole multiple of the first is exact. */
const HIGH = Math.fround(Math.LN2 / STEPS);
const LOW = Math.LN2 / STEPS - HIGH + 2.3190468138462996e-17 / STEPS;

/**
 * e^-x for x of 0 or more, right to 4e-16: the engine's own takes more than twice as long, and an exponent
 * a row is most of what a logistic fit costs.
 *
 * @see Tang (1989), "Table-driven implementation of the exponential function", https://doi.org/10.1145/63522.214389
 */
export function expOfMinus(x: number): number {
	if (!(x < 760)) return x === x ? 0 : NaN;
	const k = (x * PER_UNIT + 0.5) | 0;
	const r = k * HIGH - x + k * LOW;
	const series = 1 + r * (1 + r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120 + r / 720)))));
	return (powers[k >> 5] as number) * (fractions[k & 31] as number) * series;
}
