/** A rule that answers yes where `x w0 + y w1 + w2` is above 0. */
export type Line = Float64Array;

/** The rule of a line scaled so that its first two numbers have length 1: the same answers. */
export function unitLine(line: Line): Line {
	const [x = 0, y = 0, lift = 0] = line;
	const length = Math.sqrt(x * x + y * y);
	if (length > 0) return Float64Array.of(x / length, y / length, lift / length);
	// Answers the same everywhere: a line infinitely far away.
	return Float64Array.of(1, 0, lift > 0 ? Infinity : -Infinity);
}
