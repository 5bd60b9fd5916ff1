import type { BoardGrade, Standing } from '$lib/study';
import { shareRight } from '$lib/study';

/** Keeps what was drawn on this device, for good. */
export async function keepBoard(task: string, grade: BoardGrade, ms: number): Promise<void> {
	const { kept } = await import('$lib/state/kept.svelte.ts');
	await kept.addRound({
		did: 'whiteboard',
		task,
		...grade,
		seconds: Math.round(ms / 1000),
		score: shareRight(grade)
	});
}

/** By board: how often it was drawn, how well at best, and how well the last time. */
export async function pastBoards(): Promise<Map<string, Standing>> {
	const { kept } = await import('$lib/state/kept.svelte.ts');
	const found = new Map<string, Standing>();
	for (const round of await kept.rounds()) {
		if (round.did !== 'whiteboard') continue;
		const before = found.get(round.task);
		found.set(round.task, {
			times: (before?.times ?? 0) + 1,
			best: Math.max(round.score, before?.best ?? 0),
			last: round.score,
			day: round.day
		});
	}
	return found;
}
