/** Where tests are counted: every look, and points between them for drawing. */
export interface PeekGrid {
	/** Users a side at each point, rising. */
	readonly users: Int32Array;
	/** The point of each look. */
	readonly lookAt: Int32Array;
	/** Users a side at each look. */
	readonly looks: Int32Array;
}

/**
 * Points at equal distances, about a hundred of them, so that every look is one.
 *
 * @param users a side, at least as many as looks
 * @param looks at least 1
 */
export function peekGrid(users: number, looks: number): PeekGrid {
	const between = Math.max(1, Math.min(Math.ceil(100 / looks), Math.floor(users / looks)));
	const points = looks * between;
	const at = Int32Array.from({ length: points }, (_, i) => Math.round((users * (i + 1)) / points));
	const lookAt = Int32Array.from({ length: looks }, (_, k) => (k + 1) * between - 1);
	return { users: at, lookAt, looks: lookAt.map((i) => at[i] as number) };
}
