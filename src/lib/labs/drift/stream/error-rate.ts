import type { StreamState } from './state.ts';

type Errors = Pick<StreamState, 'rate' | 'size'>;

const sdOf = (rate: number) => Math.sqrt(rate * (1 - rate));

/** The error rate after the change. */
export const rateAfter = ({ rate, size }: Errors) => Math.min(0.999, rate + size * sdOf(rate));

/** The size of a change, in standard deviations of one error, that leads to this rate. */
export const sizeFor = (rate: number, after: number) =>
	Number(Math.max(0, (after - rate) / sdOf(rate)).toFixed(4));
