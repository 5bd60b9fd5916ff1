import type { Axis, Question, RubricPoint } from '../../content/index.ts';
import { axes } from './axes.ts';

export type Rubric = Pick<Question, 'axes' | 'must' | 'good' | 'bonus' | 'redFlags'>;

/** Of one axis; an axis without a point to make has no share. */
export type AxisShare = { axis: Axis; weight: number; share: number | undefined };

/** What an interviewer would write down: whom they heard. */
export type Heard = 'not-yet' | 'mid' | 'senior' | 'staff';

export type Score = {
	must: number;
	good: number;
	bonus: number;
	flags: number;
	/** From 0 to 1: the axes by their weights, a tenth less for each red flag. */
	share: number;
	axes: AxisShare[];
	heard: Heard;
};

/** A point that must be there weighs as three that are good to hear. */
const mustWeight = 3;
const flagCost = 0.1;

/**
 * Scores an answer by what was said in it.
 *
 * @param question with its rubric
 * @param said the ids of points and red flags that were said, found or confirmed by the learner
 */
export function scoreAnswer(question: Rubric, said: ReadonlySet<string>): Score {
	const count = (points: readonly { id: string }[]) =>
		points.filter(({ id }) => said.has(id)).length;
	const counts = {
		must: count(question.must),
		good: count(question.good),
		bonus: count(question.bonus),
		flags: count(question.redFlags)
	};
	const shares = axes.map((axis) => ({
		axis,
		weight: question.axes[axis],
		share: shareOf(axis, question, said)
	}));
	const judged = shares.filter(({ share }) => share !== undefined);
	const whole = judged.reduce((sum, { weight }) => sum + weight, 0);
	const got = judged.reduce((sum, { weight, share = 0 }) => sum + weight * share, 0);
	const share = whole === 0 ? 0 : Math.max(0, got / whole - flagCost * counts.flags);
	return { ...counts, share, axes: shares, heard: heardIn(question, counts) };
}

/** Bonus points make up for what is missing on their axis, and never lift it above the whole. */
function shareOf(axis: Axis, { must, good, bonus }: Rubric, said: ReadonlySet<string>) {
	const sum = (points: readonly RubricPoint[], weight: number) =>
		weight * points.filter((point) => point.axis === axis).length;
	const got = (points: readonly RubricPoint[], weight: number) =>
		sum(
			points.filter(({ id }) => said.has(id)),
			weight
		);
	const whole = sum(must, mustWeight) + sum(good, 1);
	if (whole === 0) return undefined;
	return Math.min(1, (got(must, mustWeight) + got(good, 1) + got(bonus, 1)) / whole);
}

type Counts = Pick<Score, 'must' | 'good' | 'bonus' | 'flags'>;

function heardIn(question: Rubric, { must, good, bonus, flags }: Counts): Heard {
	if (must < (2 / 3) * question.must.length) return 'not-yet';
	const isSenior = flags === 0 && must === question.must.length && good >= question.good.length / 2;
	if (!isSenior) return 'mid';
	return bonus > 0 ? 'staff' : 'senior';
}
