import type { WindowSeen } from '../../../../../../src/lib/simulation/rollout/release/guards/guard-entry.ts';

/** What every guard of these tests says of how it looks. */
export const watching = { windowMinutes: 5, atLeast: 1, inARow: 1 };

/** So many errors among so many requests. */
export function sums(requests: number, errors: number, conversions = 0) {
	return { requests, errors, conversions, copies: 0 };
}

/** A window in which both were counted, the whole release so far being the same. */
export function seen(
	fresh: ReturnType<typeof sums>,
	control = sums(0, 0),
	more: Partial<WindowSeen> = {}
): WindowSeen {
	return {
		fresh,
		control,
		percentile: () => NaN,
		span: (of) => (of === 'fresh' ? fresh : control),
		...more
	};
}
