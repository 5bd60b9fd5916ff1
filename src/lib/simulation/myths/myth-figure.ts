/** A quantity on an axis. */
export type MythAxis = {
	title: string;
	/** Printed behind a number: '%', ' hours'. */
	unit: string;
	min: number;
	max: number;
	scale: 'linear' | 'log';
	ticks: readonly number[];
	/** How many decimals its values are printed with. */
	decimals: number;
	/** A value in words, where a number with a unit reads badly. */
	words?: (value: number) => string;
};

/** A claim and the truth, over one quantity that a reader moves. */
export type MythFigure = {
	/** The correction's id. */
	id: string;
	question: string;
	across: MythAxis & { start: number; step: number };
	up: MythAxis;
	/** What is claimed, drawn dashed. */
	claim: { label: string; at: (x: number) => number };
	/** What is so, from the core, drawn solid. */
	truth: { label: string; at: (x: number) => number };
	/** The two in words, at one place. */
	sentence: (x: number) => string;
	/** What was assumed, for the caption. */
	assumed: string;
};
