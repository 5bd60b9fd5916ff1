/** The numbers behind a figure, as text ready to print. The first cell of a row names it. */
export interface FigureTable {
	readonly caption: string;
	readonly columns: readonly string[];
	readonly rows: readonly (readonly string[])[];
}
