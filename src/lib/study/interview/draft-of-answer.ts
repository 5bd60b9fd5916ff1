import type { Axis } from '../../content/index.ts';
import type { RoundDraft } from '../round.ts';
import type { AskedOn } from './ask-on.ts';
import { missedPoints } from './next-step.ts';
import { scoreAnswer } from './score-answer.ts';

/** How a question was answered. */
export type Given = {
	answer: string;
	/** The ids that were found in the words, of points and red flags. */
	found: ReadonlySet<string>;
	/** The ids that count as said: the learner may have overruled what was found. */
	said: ReadonlySet<string>;
	/** On the clock. */
	ms: number;
};

/**
 * What is kept of an answer.
 *
 * @param question as it was asked
 * @param given what was said, and what counts
 */
export function draftOfAnswer(question: AskedOn, { answer, found, said, ms }: Given): RoundDraft {
	const score = scoreAnswer(question, said);
	const flags = question.redFlags.map(({ id }) => id).filter((id) => said.has(id));
	const axes: Partial<Record<Axis, number>> = {};
	for (const { axis, weight, share } of score.axes) {
		if (weight > 0 && share !== undefined) axes[axis] = share;
	}
	return {
		did: 'interview',
		question: question.id,
		answer,
		said: [...said].filter((id) => !flags.includes(id)),
		missed: missedPoints(question, said).map(({ id }) => id),
		flags,
		overruled: [...new Set([...found, ...said])].filter((id) => found.has(id) !== said.has(id)),
		axes,
		level: question.level,
		followUp: question.about?.point,
		seconds: Math.round(ms / 1000),
		score: score.share
	};
}
