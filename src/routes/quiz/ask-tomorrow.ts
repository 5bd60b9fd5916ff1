/** Asks cards tomorrow at the latest. It is no review: nothing was graded. */
export async function askTomorrow(cards: readonly string[]): Promise<void> {
	const { study } = await import('$lib/state/study.svelte.ts');
	for (const card of cards) await study.bring(card);
}
