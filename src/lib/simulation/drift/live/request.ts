import type { NumericSide } from '../side.ts';

/** How the windows are binned and drawn. */
export type PictureOptions = {
	/** Quantile bins of the reference, 2 to 100. */
	readonly bins: number;
	/** The share that PSI reads for an empty bin. */
	readonly floor: number;
	/** About how many cells the histogram has. */
	readonly cells: number;
	/** Keep the picture's ends, as during a drag; null chooses them from the rows. */
	readonly domain: readonly [number, number] | null;
};

/** One question to the live job: two windows, and how to draw them. */
export type LiveRequest = {
	readonly rows: { readonly reference: number; readonly current: number };
	readonly seed: number;
	readonly options: PictureOptions;
	/** Thresholds that differ from the registry's, by detector. */
	readonly thresholds: Readonly<Record<string, number>>;
	readonly windows:
		| { readonly kind: 'numeric'; readonly reference: NumericSide; readonly current: NumericSide }
		| {
				readonly kind: 'categories';
				readonly labels: readonly string[];
				/** Weights to draw from, or counts to take as they are. */
				readonly drawn: boolean;
				readonly reference: readonly number[];
				readonly current: readonly number[];
		  };
};
