/** How many runs a law or a fuzz test makes: all of them under `npm run test:deep`, a tenth in `npm test`. */
export function runs(full: number): number {
	return process.env.DEEP === '1' ? full : Math.max(1, Math.ceil(full / 10));
}

/** The seed of every property test, so that a failure is the same on each machine. */
export const seed = 20_261;
