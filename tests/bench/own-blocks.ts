import type { CDPSession } from '@playwright/test';

type TraceEvent = { name: string; pid: number; tid: number; tdur?: number };

/**
 * Watches the longest single piece of work of a page's thread, in milliseconds of its own: it does not
 * count waiting for a core, so that a busy machine says the same as a quiet one.
 *
 * @returns stops watching and says it
 */
export async function watchBlocks(session: CDPSession): Promise<() => Promise<number>> {
	const work = new Map<string, { all: number; longest: number }>();
	session.on('Tracing.dataCollected', ({ value }) => {
		for (const { name, pid, tid, tdur } of value as unknown as TraceEvent[]) {
			if (name !== 'RunTask' || tdur === undefined) continue;
			const thread = `${pid} ${tid}`;
			const { all, longest } = work.get(thread) ?? { all: 0, longest: 0 };
			work.set(thread, { all: all + tdur, longest: Math.max(longest, tdur) });
		}
	});
	const included = ['disabled-by-default-devtools.timeline'];
	await session.send('Tracing.start', { traceConfig: { includedCategories: included } });
	return async () => {
		const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
		await session.send('Tracing.end');
		await complete;
		// The page's thread is the one that worked most.
		const [busiest] = [...work.values()].toSorted((one, other) => other.all - one.all);
		return (busiest?.longest ?? 0) / 1000;
	};
}
