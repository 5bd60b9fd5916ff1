/**
 * The direction of a rule that has turned: a unit vector, from half-angle formulas, so that no engine
 * differs.
 *
 * @param degrees from -90 to 90; at 0 the rule looks along the first feature
 */
export function turned(degrees: number): readonly [across: number, along: number] {
	const half = tangent((degrees * Math.PI) / 360);
	const scale = 1 + half * half;
	return [(1 - half * half) / scale, (2 * half) / scale];
}

/** Tangent of an angle up to a quarter of a turn, by Lambert's continued fraction. */
function tangent(angle: number): number {
	let rest = 15;
	for (let odd = 13; odd >= 1; odd -= 2) rest = odd - (angle * angle) / rest;
	return angle / rest;
}
