/**
 * Looks at a test until a boundary stops it.
 *
 * @param bounds |z| that stops, at each look
 * @param lookAt the point of each look
 * @param z the scores of a test at its points
 * @returns the look that stopped it, from 0, or −1
 */
export function firstAlarm(
	bounds: readonly number[],
	lookAt: ArrayLike<number>,
	z: ArrayLike<number>
): number {
	for (let look = 0; look < lookAt.length; look++) {
		const score = z[lookAt[look] as number] as number;
		if (Math.abs(score) >= (bounds[look] as number)) return look;
	}
	return -1;
}
