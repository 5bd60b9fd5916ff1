import type { Fault } from './to-fault.ts';

/**
 * How a run ended. Never a rejection: a run that was overtaken or cancelled is no error, and the
 * compiler asks every caller what it does with each of the four.
 */
export type Outcome<Output> =
	| { status: 'done'; value: Output }
	/** A newer run on the same channel took its place. */
	| { status: 'superseded' }
	/** `cancel()` or `close()` was called. */
	| { status: 'cancelled' }
	| ({ status: 'failed' } & Fault);

export type Run<Output> = {
	result: Promise<Outcome<Output>>;
	/** Settles the result as cancelled at once and frees the channel within 50 ms. */
	cancel: () => void;
};

export type StartOptions = {
	/** Share done, 0 to 1, about every 80 ms. */
	onProgress?: (share: number) => void;
	/** Buffers of the input to hand over instead of copy; the page must not use them afterwards. */
	transfer?: Transferable[];
};
