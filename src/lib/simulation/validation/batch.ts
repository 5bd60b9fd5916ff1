/** One column of a batch. A null is NaN; text is kept as indices into `categories`. */
export interface Column {
	readonly name: string;
	readonly values: Float64Array;
	readonly categories?: readonly string[];
}

/** What arrived in one night: columns in the order in which they came, all of one length. */
export interface Batch {
	readonly columns: readonly Column[];
}

/** The column of this name, if the batch has it. */
export function columnOf(batch: Batch, name: string): Column | undefined {
	return batch.columns.find((column) => column.name === name);
}

/** The batch with one of its columns changed; others are shared. */
export function withColumn(batch: Batch, name: string, change: (column: Column) => Column): Batch {
	return {
		columns: batch.columns.map((column) => (column.name === name ? change(column) : column))
	};
}
