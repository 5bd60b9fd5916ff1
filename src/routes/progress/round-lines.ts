import { axes, isWhole, scoreTrend, type Round, type ScoreTrend } from '$lib/study';

/** A line of the table: what was practised, and how its scores went. */
export type RoundLine = {
	readonly name: string;
	readonly of: 'round' | 'axis';
	/** The last twenty, 0 to 1, the oldest first. */
	readonly scores: readonly number[];
} & ScoreTrend;

/** What the halves of a trend take together. */
const shown = 20;

const kinds = [
	['interview', 'Interview answers'],
	['whiteboard', 'Whiteboard'],
	['quiz', 'Release quiz']
] as const;

const axisNames = {
	problem: 'Problem',
	data: 'Data and features',
	modelling: 'Modelling',
	operations: 'Operations',
	communication: 'Communication'
} as const;

/** How rounds went, by what was done and by what an interviewer weighs; `rounds` the oldest first. */
export function roundLines(rounds: readonly Round[]): RoundLine[] {
	const whole = rounds.filter((round) => round.did !== 'interview' || isWhole(round));
	const lines = kinds.flatMap(([did, name]) =>
		lineOf(name, 'round', scoresOf(whole.filter((round) => round.did === did)))
	);
	const answers = whole.flatMap((round) => (round.did === 'interview' ? [round] : []));
	const byAxis = axes.flatMap((axis) =>
		lineOf(
			axisNames[axis],
			'axis',
			answers.flatMap((answer) => answer.axes[axis] ?? [])
		)
	);
	return [...lines, ...byAxis];
}

const scoresOf = (rounds: readonly Round[]) => rounds.map(({ score }) => score);

const lineOf = (name: string, of: RoundLine['of'], scores: readonly number[]): RoundLine[] =>
	scores.length > 0 ? [{ name, of, scores: scores.slice(-shown), ...scoreTrend(scores) }] : [];
