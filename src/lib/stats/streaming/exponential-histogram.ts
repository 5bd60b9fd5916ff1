/** Buckets of 2^i values each, the oldest first. */
type Row = { used: number; totals: Float64Array; squares: Float64Array };

/** A window of values, summed in buckets that grow with age. */
export type ExponentialHistogram = {
	width: number;
	total: number;
	/** Sum of the squared deviations from the mean. */
	squares: number;
	/** Row i holds buckets of 2^i values. */
	rows: Row[];
	add(x: number): void;
	/** Forgets the oldest bucket; some values must remain. */
	dropOldest(): void;
};

/**
 * A window that remembers recent values singly and older ones in buckets of 2, 4, 8 ... values, so
 * that its memory grows with the logarithm of its width.
 *
 * @param maxBuckets buckets of one size that are kept before the oldest two become one, at least 2
 * @see Datar, Gionis, Indyk & Motwani (2002), https://doi.org/10.1137/S0097539701398363
 */
export function exponentialHistogram(maxBuckets: number): ExponentialHistogram {
	const window: ExponentialHistogram = {
		width: 0,
		total: 0,
		squares: 0,
		rows: [],
		add,
		dropOldest
	};
	const { rows } = window;

	function push(i: number, bucketTotal: number, bucketSquares: number): void {
		const row = (rows[i] ??= {
			used: 0,
			totals: new Float64Array(maxBuckets + 1),
			squares: new Float64Array(maxBuckets + 1)
		});
		row.totals[row.used] = bucketTotal;
		row.squares[row.used++] = bucketSquares;
		if (row.used <= maxBuckets) return;
		const a = row.totals[0] as number;
		const b = row.totals[1] as number;
		const inside = (row.squares[0] as number) + (row.squares[1] as number);
		const apart = (a - b) / 2 ** i;
		drop(row, 2);
		push(i + 1, a + b, inside + 2 ** i * 0.5 * apart * apart);
	}

	/** By hand, as `copyWithin` takes longer to call than a few places take to move. */
	function drop(row: Row, count: number): void {
		row.used -= count;
		for (let k = 0; k < row.used; k++) {
			row.totals[k] = row.totals[k + count] as number;
			row.squares[k] = row.squares[k + count] as number;
		}
	}

	function add(x: number): void {
		const { width, total } = window;
		if (width > 0) window.squares += (width * (x - total / width) ** 2) / (width + 1);
		window.width++;
		window.total += x;
		push(0, x, 0);
	}

	function dropOldest(): void {
		const size = 2 ** (rows.length - 1);
		const row = rows[rows.length - 1] as Row;
		const bucketTotal = row.totals[0] as number;
		const width = (window.width -= size);
		window.total -= bucketTotal;
		const apart = bucketTotal / size - window.total / width;
		window.squares -= (row.squares[0] as number) + (size * width * apart * apart) / (size + width);
		drop(row, 1);
		if (row.used === 0) rows.pop();
	}

	return window;
}
