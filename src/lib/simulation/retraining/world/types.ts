/** How a move runs through time. */
export type MoveShape = 'drift' | 'shock' | 'season' | 'regimes';

/**
 * What moves. `both`: the inputs, and the right rule with them. `inputs`: the inputs alone, along the
 * rule. `outcome`: the rule turns, and each input looks as before. `labels`: the odds of yes. `unit`: the
 * first input arrives in another unit, which is no change of the world but a broken pipe.
 */
export type MovePart = 'both' | 'inputs' | 'outcome' | 'labels' | 'unit';

/** One thing that happens in a world. */
export interface Move {
	readonly shape: MoveShape;
	readonly part: MovePart;
	/**
	 * How far: in standard deviations for inputs, in degrees for the outcome, in log-odds for labels, in
	 * powers of ten for a unit. Of a drift a year; of a season from the middle to its top.
	 */
	readonly size: number;
	/** Served day of a shock; drawn from the seed if not said. */
	readonly day?: number;
	/** Days until a shock is over; for ever if not said. */
	readonly lasts?: number;
	/** Days of a season's round (365 if not said), or of a mean stay in one regime (60). */
	readonly periodDays?: number;
}

/** Two simulated years of a service that answers yes or no from two inputs. */
export interface LabWorld {
	readonly seed: number | string;
	/** Served days; history lies before them. */
	readonly days: number;
	/** Answers a day that are logged with their inputs, and drawn one by one. */
	readonly rowsPerDay: number;
	/** Distance between the means of the two classes, in standard deviations. */
	readonly separation: number;
	/** Share of rows whose right answer is yes, before anything moves. */
	readonly yesShare: number;
	readonly moves: readonly Move[];
	/** Share by which sizes differ from seed to seed; with 0 they are as said, and so is their sign. */
	readonly variety: number;
}

/**
 * Where the two classes lie on each day: normal with variance 1 in both inputs, their means half the
 * separation away from the centre along the direction. Entry `historyDays + d` is served day d.
 */
export interface Course {
	readonly centreX: Float64Array;
	readonly centreY: Float64Array;
	/** Unit vector from the mean of no to the mean of yes. */
	readonly directionX: Float64Array;
	readonly directionY: Float64Array;
	readonly yesShare: Float64Array;
	/** What the first input is multiplied by on its way in: 1 but for a wrong unit. */
	readonly unit: Float64Array;
	/** Served days on which something jumped, rising. */
	readonly jumps: readonly number[];
}
