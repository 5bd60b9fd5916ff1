import { addAlarms, type AlarmCounts } from '$lib/simulation/drift';
import type { Task } from './plan.ts';
import type { Question } from './question.ts';
import type { Counted } from './reading.ts';
import { mapRows } from './rounds.ts';

type Block = { readonly question: Question; readonly of: Task['of']; readonly counts: AlarmCounts };

/** What was counted with a block more; nothing can be read before the curves have days. */
export function withBlock(
	counted: Counted | undefined,
	{ question, of, counts }: Block
): Counted | undefined {
	const sum = (known: AlarmCounts | undefined) => (known ? addAlarms(known, counts) : counts);
	if (of === 'live') {
		return counted
			? { ...counted, live: sum(counted.live) }
			: { question, live: counts, map: mapRows.map(() => undefined) };
	}
	if (!counted) return undefined;
	if (of === 'slow') return { ...counted, slow: sum(counted.slow) };
	return { ...counted, map: counted.map.with(of, sum(counted.map[of])) };
}
