import { missedPoints, owedFollowUps, type Answer, type Owed } from '$lib/study';
import type { AskedQuestion } from './interview-page.ts';
import { loadQuestions } from './load-questions.ts';

/** What was answered on this device, the oldest first, and what it makes of the next round. */
export type Past = {
	answers: readonly Answer[];
	/** What an interviewer would come back to first. */
	owed: readonly Owed[];
	questions: readonly AskedQuestion[];
};

/** Reads the answers of all interviews; undefined where there are none. */
export async function readPast(): Promise<Past | undefined> {
	const { kept } = await import('$lib/state/kept.svelte.ts');
	const answers = (await kept.rounds())
		.filter((round): round is Answer => round.did === 'interview')
		.sort((one, other) => one.at - other.at);
	if (answers.length === 0) return undefined;
	const questions = await loadQuestions();
	return { answers, owed: owedFollowUps(answers, questions.map(asking)), questions };
}

/** Tells when another answer was kept, in this tab or another. Returns the way to stop. */
export async function onPastChange(run: () => void): Promise<() => void> {
	const { kept } = await import('$lib/state/kept.svelte.ts');
	return kept.onChange(run);
}

/** A question with the points that can be asked on, what matters most first. */
function asking(question: AskedQuestion) {
	const points = missedPoints(question, new Set())
		.map(({ id }) => id)
		.filter((id) => question.followUps.some(({ when }) => when === id));
	return { id: question.id, points };
}
