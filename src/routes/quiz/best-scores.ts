/** The best score of each release that was reviewed, 0 to 1. */
export async function bestScores(): Promise<ReadonlyMap<string, number>> {
	const { kept } = await import('$lib/state/kept.svelte.ts');
	const best = new Map<string, number>();
	for (const round of await kept.rounds()) {
		if (round.did !== 'quiz') continue;
		best.set(round.scenario, Math.max(round.score, best.get(round.scenario) ?? 0));
	}
	return best;
}
