/** What a plot tells the parts drawn inside it. Sizes are in pixels of the plot. */
export interface Frame {
	readonly width: number;
	readonly height: number;
	/** Fill for reference, old, theory. */
	readonly hatch: string;
	/** Fill for what is current and needs hatching too. */
	readonly hatchCurrent: string;
	/** Below 440 px: write less, stack labels. */
	readonly narrow: boolean;
}

/** Who a mark belongs to: it decides colour, dash and fill everywhere. */
export type Role = 'reference' | 'current' | 'ink';
