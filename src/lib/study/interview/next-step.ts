import type { FollowUp, Question, RubricPoint } from '../../content/index.ts';

type Asked = Pick<Question, 'axes' | 'must' | 'good' | 'bonus' | 'redFlags' | 'followUps'>;

/** What was left out, what matters most first: by kind, then by the weight of its axis. */
export function missedPoints(question: Asked, said: ReadonlySet<string>): RubricPoint[] {
	const byWeight = (points: readonly RubricPoint[]) =>
		points
			.filter(({ id }) => !said.has(id))
			.sort((one, other) => question.axes[other.axis] - question.axes[one.axis]);
	return [...byWeight(question.must), ...byWeight(question.good)];
}

/** The interviewer’s next question, about the weightiest point left out that has one. */
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
