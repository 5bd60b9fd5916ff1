/**
 * Makes cards due tomorrow: what was left out of an answer was not remembered, which is a grade, and
 * nobody wants it again today.
 */
export async function askTomorrow(cards: readonly string[]): Promise<void> {
	const { study } = await import('$lib/state/study.svelte.ts');
	for (const card of cards) {
		await study.grade(card, 1, 0);
		await study.bury(card);
	}
}
