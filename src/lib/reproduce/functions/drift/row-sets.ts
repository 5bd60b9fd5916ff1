import { exactNumber } from '../../text/exact-number.ts';

/** Two samples of rows with the same features in the same order. */
export type RowSets = {
	reference: number[][];
	current: number[][];
};

/** Ten and eleven rows of two features; the second feature moved. */
export const exampleRows: RowSets = {
	reference: [
		[0.3, 1.2],
		[1.1, 0.4],
		[-0.6, 0.9],
		[0.8, -0.2],
		[1.7, 1.5],
		[-1.2, 0.1],
		[0.2, 0.7],
		[0.9, 1.1],
		[-0.3, -0.8],
		[1.4, 0.6]
	],
	current: [
		[0.4, 1.9],
		[1.3, 0.8],
		[-0.5, 2.2],
		[0.7, 0.5],
		[1.9, 1.6],
		[-0.9, 1.4],
		[0.1, -0.1],
		[1.2, 2.6],
		[0.6, 1],
		[-0.1, 1.8],
		[2.1, 0.3]
	]
};

const pythonMatrix = (rows: readonly (readonly number[])[]) =>
	`np.array([\n${rows.map((row) => `    [${row.map(exactNumber).join(', ')}],`).join('\n')}\n], dtype=float)`;

const rMatrix = (rows: readonly (readonly number[])[]) =>
	`rbind(\n${rows.map((row) => `  c(${row.map(exactNumber).join(', ')})`).join(',\n')}\n)`;

/** The lines of Python that bring both samples in. */
export const pythonRows = ({ reference, current }: RowSets): string =>
	`reference = ${pythonMatrix(reference)}\ncurrent = ${pythonMatrix(current)}`;

/** The lines of R that bring both samples in. */
export const rRows = ({ reference, current }: RowSets): string =>
	`reference <- ${rMatrix(reference)}\ncurrent <- ${rMatrix(current)}`;
