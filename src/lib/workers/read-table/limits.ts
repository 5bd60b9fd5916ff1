/** How large an own table may be; each limit has its sentence where it is enforced. */
export const limits = {
	bytes: 100 * 1024 * 1024,
	jsonBytes: 20 * 1024 * 1024,
	rows: 1_000_000,
	columns: 1_000,
	/** A compressed file unfolds: as many as 100 MB of CSV could hold. */
	cells: 50_000_000,
	/** What one page of a Parquet file may unfold to; writers make them of about 1 MB. */
	pageBytes: 256 * 1024 * 1024,
	/** Longer than any honest row: a quote that never closes, or no text at all. */
	rowCharacters: 1024 * 1024
};
