/** How the mean of a stream moves after the change. */
export type StreamShape = 'none' | 'sudden' | 'gradual' | 'recurring';

export interface StreamOptions {
	readonly seed: number | string;
	readonly length: number;
	/** Values before the change. */
	readonly change: number;
	readonly shape: StreamShape;
	/** How far the mean moves, in standard deviations. */
	readonly shift: number;
}

/** Values over which a gradual change grows, and for which a recurring one stays and is gone. */
const spell = 500;

/** The mean of the stream at each place, in standard deviations. */
export function streamMean({ shape, change, shift }: StreamOptions, place: number): number {
	const since = place - change;
	if (shape === 'none' || since < 0) return 0;
	if (shape === 'gradual') return shift * Math.min(1, (since + 1) / spell);
	if (shape === 'recurring') return Math.floor(since / spell) % 2 === 0 ? shift : 0;
	return shift;
}
