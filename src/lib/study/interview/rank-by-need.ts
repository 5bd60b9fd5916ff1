import type { Axis } from '../../content/index.ts';
import type { Round } from '../round.ts';
import { axes } from './axes.ts';
import type { Listed } from './is-in-focus.ts';

/** An answer of the interview as it is kept. */
export type Answer = Extract<Round, { did: 'interview' }>;

/** So much of the axes is taken from what was answered last. */
const lastAnswers = 10;
/** What is thought of an axis, or of a question, that nobody has heard anything of. */
const unknown = 0.5;

/**
 * Puts first what is likely to go worst: a question that was answered by its last score, one that was
 * not by how its axes went in other answers. Equal ones keep their order.
 *
 * @param questions in an order that does not matter
 * @param past the oldest first
 */
export function rankByNeed<Q extends Listed>(
	questions: readonly Q[],
	past: readonly Answer[]
): Q[] {
	const strength = axisMeans(past.slice(-lastAnswers));
	const last = new Map(past.filter(isWhole).map(({ question, score }) => [question, score]));
	const expected = ({ id, axes: weights }: Q) =>
		last.get(id) ??
		axes.reduce((sum, axis) => sum + (weights[axis] / 10) * (strength[axis] ?? unknown), 0);
	return questions
		.map((question) => ({ question, score: expected(question) }))
		.sort((one, other) => one.score - other.score)
		.map(({ question }) => question);
}

/** How the axes went, as the mean of the answers that asked them. */
export function axisMeans(answers: readonly Answer[]): Partial<Record<Axis, number>> {
	const means: Partial<Record<Axis, number>> = {};
	for (const axis of axes) {
		const shares = answers.flatMap((answer) => answer.axes[axis] ?? []);
		if (shares.length > 0) means[axis] = shares.reduce((sum, one) => sum + one, 0) / shares.length;
	}
	return means;
}

/** Whether the whole question was answered, not only what was asked on. */
export const isWhole = ({ followUp }: Answer): boolean => followUp === undefined;
