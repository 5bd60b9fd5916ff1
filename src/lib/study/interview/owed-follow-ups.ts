import { isWhole, type Answer } from './rank-by-need.ts';

/** What an interviewer would come back to: a point that was left out the last time. */
export type Owed = {
	question: string;
	/** The id of the missed point. */
	point: string;
	/** The day on which it was left out, `2026-11-27`. */
	day: string;
	/** How often it was asked on since, without the point being made. */
	tries: number;
};

type Asking = {
	id: string;
	/** The ids of the points that have a follow-up, what matters most first. */
	points: readonly string[];
};

/**
 * What was missed in the last answer to each question and not made up for since: at most one point a
 * question, those not yet asked on first, then the latest.
 *
 * @param past the oldest first
 * @param asking the questions there are, with the points that can be asked on
 */
export function owedFollowUps(past: readonly Answer[], asking: readonly Asking[]): Owed[] {
	const owed = asking.flatMap(({ id, points }) => {
		const answers = past.filter(({ question }) => question === id);
		const at = answers.findLastIndex(isWhole);
		const last = answers[at];
		if (!last) return [];
		const since = answers.slice(at + 1);
		const made = new Set([...last.said, ...since.flatMap(({ said }) => said)]);
		const open = points
			.filter((point) => last.missed.includes(point) && !made.has(point))
			.map((point) => ({
				at: last.at,
				owed: {
					question: id,
					point,
					day: last.day,
					tries: since.filter(({ followUp }) => followUp === point).length
				}
			}))
			.sort((one, other) => one.owed.tries - other.owed.tries);
		return open.slice(0, 1);
	});
	return owed
		.sort((one, other) => one.owed.tries - other.owed.tries || other.at - one.at)
		.map(({ owed: one }) => one);
}
