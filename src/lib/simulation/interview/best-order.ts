import type { AnswerPart } from './answer-of.ts';

/**
 * The order with the largest expected points: by points a word, the most first. Swapping two neighbours
 * against it never gains (Smith's rule for weighted completion times).
 *
 * @see Smith, W. (1956), Various optimizers for single-stage production
 */
export function bestOrder<Part extends AnswerPart>(parts: readonly Part[]): Part[] {
	return [...parts].sort((one, other) => other.points * one.words - one.points * other.words);
}
