/** Rows to learn from: features as columns, and 1 for a current row, 0 for a reference row. */
export type LabelledRows = { columns: Float64Array[]; labels: Float64Array };

/** Stretches of rows [from, to). */
export type RowRange = readonly [from: number, to: number];
