import type { FollowUp, Question, RubricPoint } from '../../content/index.ts';

type Asked = Pick<Question, 'axes' | 'must' | 'good' | 'bonus' | 'redFlags' | 'followUps'>;

/**
 * What was left out: what must be there before what is good to hear, and as the rubric has them, which
 * is the order to say them in.
 */
export function missedPoints({ must, good }: Asked, said: ReadonlySet<string>): RubricPoint[] {
	return [...must, ...good].filter(({ id }) => !said.has(id));
}

/** The interviewer’s next question, about the first point left out that has one. */
export function nextFollowUp(question: Asked, said: ReadonlySet<string>): FollowUp | undefined {
	for (const { id } of missedPoints(question, said)) {
		const found = question.followUps.find(({ when }) => when === id);
		if (found) return found;
	}
	return undefined;
}

/** What to say next time, in the first person; empty where nothing was missing. */
export function nextTime(question: Asked, said: ReadonlySet<string>): string {
	const missed = missedPoints(question, said);
	const isMust = question.must.some(({ id }) => id === missed[0]?.id);
	if (isMust) return missed[0]?.say ?? '';
	const flag = question.redFlags.find(({ id }) => said.has(id));
	if (flag) return flag.why;
	return (missed[0] ?? question.bonus.find(({ id }) => !said.has(id)))?.say ?? '';
}

/** The cards that repair what was left out, each once. */
export function repairCards(question: Asked, said: ReadonlySet<string>): string[] {
	return [...new Set(missedPoints(question, said).map(({ card }) => card))];
}
