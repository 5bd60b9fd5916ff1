/** A node of the printed figure and its attribute; without one, its text. */
export type Place = {
	at: string;
	set?: string;
	/** The new value is added to the old one. */
	add?: true;
};

/** What one day changes: the number of a place, and what stands there from then on. */
export type Change = readonly [place: number, value: string];

/** A day of the recording: its mark on the strip, and all else that changes. */
export type RecordedDay = { mark: { x: string; y: number }; changes: readonly Change[] };

/**
 * The opening game as it goes on if nobody decides, as changes of the figure that was printed: all
 * that a reader needs who only watches.
 */
export type Recording = {
	firstDay: number;
	places: readonly Place[];
	days: readonly RecordedDay[];
};
