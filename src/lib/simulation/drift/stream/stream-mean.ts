import { changeShare } from './change-share.ts';

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
const span = 500;

/** The mean of the stream at each place, in standard deviations. */
export function streamMean({ shape, change, shift }: StreamOptions, place: number): number {
	// The lesson calls gradual what moves step by step.
	const own = shape === 'gradual' ? 'incremental' : shape;
	return shift * changeShare({ shape: own, change, span }, place);
}
