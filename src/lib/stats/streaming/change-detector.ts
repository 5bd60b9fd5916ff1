/** What a detector says after each value: all is well, it may be changing, or it has changed. */
export type StreamVerdict = 'stable' | 'warning' | 'drift';

/** Watches a stream of numbers, one at a time, and says when they have changed. */
export type ChangeDetector<State = unknown> = {
	/** Takes the next value. @throws StatsError if the detector cannot use it */
	update(value: number): StreamVerdict;
	/** Forgets everything: as good as new. */
	reset(): void;
	/** A copy of what it knows now, for pictures. */
	readonly state: State;
};
