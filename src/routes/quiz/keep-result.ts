import type { ReviewResult } from '$lib/study';
import type { Review } from './review.svelte.ts';
import { reviewed } from './reviewed.ts';

/** Keeps how a review went, for the list and for the page of progress. */
export async function keepResult(review: Review, result: ReviewResult): Promise<void> {
	const { kept } = await import('$lib/state/kept.svelte.ts');
	const isFound = ({ seen }: ReviewResult['findings'][number]) => seen === 'full';
	const idsOf = (findings: ReviewResult['findings']) => findings.map(({ finding }) => finding.id);
	await kept.addRound({
		did: 'quiz',
		scenario: review.scenario.id,
		seconds: Math.round(review.spent / 1000),
		score: result.score,
		found: idsOf(result.findings.filter(isFound)),
		missed: idsOf(result.findings.filter((one) => !isFound(one))),
		falseAlarms: result.falseAlarms.map(({ flag, herring }) => herring || placeOf(review, flag))
	});
	reviewed.write(true);
}

/** Where a flag without a bait stood. */
function placeOf({ flags }: Review, index: number): string {
	const flag = flags[index];
	return flag ? `${flag.document}:${flag.row + 1}` : '';
}
