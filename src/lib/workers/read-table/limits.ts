/** How large an own table may be; each limit has its sentence where it is enforced. */
export const limits = {
	bytes: 100 * 1024 * 1024,
	jsonBytes: 20 * 1024 * 1024,
	rows: 1_000_000,
	columns: 1_000,
	/** Longer than any honest row: a quote that never closes, or no text at all. */
	rowCharacters: 1024 * 1024
};
