import { DEFAULT_PARSERS } from 'hyparquet/src/convert.js';

const dayMs = 86_400_000;

/** How hyparquet hands on what it decodes: moments as milliseconds since 1970. */
export const parsers: typeof DEFAULT_PARSERS = {
	...DEFAULT_PARSERS,
	timestampFromMilliseconds: Number,
	timestampFromMicroseconds: (micros) => wholeMs(micros, 1_000n),
	timestampFromNanoseconds: (nanos) => wholeMs(nanos, 1_000_000n),
	dateFromDays: (days) => days * dayMs
};

/** Rounded down, also before 1970. */
function wholeMs(count: bigint, perMs: bigint): number {
	const rest = ((count % perMs) + perMs) % perMs;
	return Number((count - rest) / perMs);
}
