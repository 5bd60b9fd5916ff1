/** A formula and what it becomes with the numbers on the screen, a line each. */
export type Formula = {
	/** The formula with its letters. */
	readonly law: string;
	readonly lines: readonly string[];
	/** Index of the line to look at. */
	readonly hot: number;
};
