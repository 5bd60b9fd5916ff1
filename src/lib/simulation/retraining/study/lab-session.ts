import { prepareGround, type Ground } from '../learner/ground.ts';
import { acceptedAccuracy } from '../run/accepted-accuracy.ts';
import { checkLab, type LabProblem } from '../run/check-lab.ts';
import { clairvoyant, type Clairvoyant } from '../run/clairvoyant.ts';
import { runLab } from '../run/run-lab.ts';
import type { LabChoice, LabRun, LabSettings } from '../run/types.ts';
import { historyDays } from '../world/history-days.ts';

/** One world under some policies. */
export interface LabAsk {
	readonly settings: LabSettings;
	readonly choices: readonly LabChoice[];
}

/** What a page draws of it; lists hold one entry a served day. */
export interface LabPicture {
	/** Accuracy of the best rule there is. */
	readonly best: Float64Array;
	/** Accuracy with which the first model was accepted: what a fall is measured from. */
	readonly accepted: number;
	/** Days on which something jumped. */
	readonly jumps: readonly number[];
	/** In the order of the choices. */
	readonly runs: readonly LabRun[];
	readonly clairvoyant: Clairvoyant;
}

/** What came of asking: with a problem there is no picture. */
export interface LabAnswer {
	readonly problems: readonly LabProblem[];
	readonly picture: LabPicture | undefined;
}

/**
 * Plays one world under some policies, and remembers the last world and its models: to move a price, a
 * line, a gate or a policy costs a few milliseconds.
 *
 * @returns a function of what is asked, whose generator yields the share done
 */
export function createLabSession(): (ask: LabAsk) => Generator<number, LabAnswer, void> {
	let kept: { key: string; ground: Ground } | undefined;
	return function* ({ settings, choices }) {
		const problems = checkLab(settings);
		if (problems.length > 0) return { problems, picture: undefined };
		const { world, learner, prices } = settings;
		const key = JSON.stringify([world, learner]);
		if (kept?.key !== key) kept = { key, ground: yield* prepareGround(world, learner) };
		const { ground } = kept;
		const runs: LabRun[] = [];
		for (const choice of choices) {
			runs.push(runLab(ground, settings, choice));
			yield 1;
		}
		const picture = {
			best: ground.best.slice(historyDays),
			accepted: acceptedAccuracy(ground),
			jumps: ground.course.jumps,
			runs,
			clairvoyant: clairvoyant(ground, prices)
		};
		return { problems, picture };
	};
}
