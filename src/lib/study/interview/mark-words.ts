import type { Said } from '../find-points.ts';

/** A stretch of an answer; `ids` are the points or flags it says, `ends` those whose words end here. */
export type MarkedWords = { text: string; ids: string[]; ends: string[] };

/**
 * Cuts an answer where the words of a point begin or end, so that each piece can be marked.
 *
 * @param answer in the learner’s words
 * @param said places within it; they may overlap
 * @returns pieces that together are the answer
 */
export function markWords(answer: string, said: readonly Said[]): MarkedWords[] {
	const cuts = [0, answer.length, ...said.flatMap(({ from, to }) => [from, to])];
	const edges = [...new Set(cuts)].sort((one, other) => one - other);
	return edges.slice(0, -1).map((from, i) => {
		const to = edges[i + 1] ?? from;
		return {
			text: answer.slice(from, to),
			ids: said.filter((one) => one.from <= from && one.to >= to).map(({ id }) => id),
			ends: said.filter((one) => one.to === to).map(({ id }) => id)
		};
	});
}
