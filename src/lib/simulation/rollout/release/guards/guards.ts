import type { World } from '../../../traffic/index.ts';
import type { ReleaseGuard } from '../types.ts';
import { burnRate } from './burn-rate.ts';
import { business } from './business.ts';
import { errorRate } from './error-rate.ts';
import { errorRatio } from './error-ratio.ts';
import type { GuardEntry, GuardOf, Judge, Reading } from './guard-entry.ts';
import { kayenta } from './kayenta.ts';
import { latency } from './latency.ts';
import { sequential } from './sequential.ts';
import { twoProportion } from './two-proportion.ts';

type Registry = { readonly [Kind in ReleaseGuard['kind']]: GuardEntry<GuardOf<Kind>> };

const byKind: Registry = {
	'error-rate': errorRate,
	'error-ratio': errorRatio,
	latency,
	'two-proportion': twoProportion,
	kayenta,
	sequential,
	'burn-rate': burnRate,
	business
};

/** The kinds of guard, in the order in which they are shown. A new one adds its file and its line. */
export const guardEntries: readonly Pick<
	GuardEntry,
	'kind' | 'name' | 'description' | 'reads' | 'worse'
>[] = Object.values(byKind);

/** The entry of a guard's kind; it takes guards of that kind. */
export function guardEntryOf(guard: ReleaseGuard): GuardEntry {
	return byKind[guard.kind] as GuardEntry;
}

/** What a guard needs beside the new model's requests and errors. */
export function readsOf(guard: ReleaseGuard): readonly Reading[] {
	const { reads, alsoReads } = guardEntryOf(guard);
	return [...reads, ...(alsoReads?.(guard) ?? [])];
}

/** A judge of this guard with a fresh memory. */
export function startJudge(guard: ReleaseGuard, world: World): Judge {
	return guardEntryOf(guard).start(guard, world);
}
