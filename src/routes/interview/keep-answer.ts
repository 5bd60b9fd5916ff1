import type { RoundDraft } from '$lib/study';
import { hasAnswered } from './has-answered.ts';

/** Keeps an answer on this device, for good. */
export async function keepAnswer(draft: RoundDraft): Promise<void> {
	const { kept } = await import('$lib/state/kept.svelte.ts');
	await kept.addRound(draft);
	hasAnswered.write(true);
}
