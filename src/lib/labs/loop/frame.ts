/** A place as shares of the picture's width and height. */
export type Spot = readonly [x: number, y: number];

/** One day's PSI: a dot, or a triangle where the alarm rings. Across in percent, down in pixels of its strip. */
export type Mark = { day: number; x: string; y: number; alarm: boolean };

/** One way to decide, what it has cost so far, and how long its bar is. */
export type BillLine = {
	wrong: string;
	retrains: number;
	total: string;
	width: string;
};

/** Everything the figure shows on one day, ready to be put on paper: no arithmetic is left to do. */
export type Frame = {
	day: number;
	over: boolean;
	/** The day whose labels the reader's model learnt from, if it was retrained today. */
	learntToday: number | null;
	alarmed: boolean;
	/** Today's histogram, in a box of 1000 by 1000, and where its name stands. */
	today: string;
	todayLabel: Spot;
	/** How far the learnt world lies to the right of day 0, in the box, and where its name stands. */
	learntShift: number;
	learntLabel: Spot;
	marks: readonly Mark[];
	/** Accuracy so far, in a box of 1200 across and pixels down. */
	accuracy: string;
	/** The newest accuracy, at the end of its line. */
	latest: { x: string; y: number; text: string; before: boolean } | null;
	/** With a word where there is room for it, `before` the line late in the game. */
	retrains: readonly { day: number; x: string; named: boolean; before: boolean }[];
	/** Where the world jumped, once the days are over. */
	jump: string | null;
	score: string;
	verdict: string;
	why: string;
	bill: readonly BillLine[];
	/** How much of each bill is noise. */
	noiseWidth: string;
	/** The figure in a sentence, for those who do not see it. */
	sentence: string;
};
