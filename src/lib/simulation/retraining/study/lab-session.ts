import { partOf } from '../part-of.ts';
import { createGrounds, type Ground } from '../learner/ground.ts';
import { labPolicyOf } from '../policies/lab-policies.ts';
import { acceptedAccuracy } from '../run/accepted-accuracy.ts';
import { checkLab, type LabProblem } from '../run/check-lab.ts';
import { clairvoyant, type Clairvoyant } from '../run/clairvoyant.ts';
import { foresee, type Foresight } from '../run/foresight.ts';
import { reprice } from '../run/reprice.ts';
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

/** A world that was played, and what is known of it. */
interface Kept {
	readonly key: string;
	readonly ground: Ground;
	readonly foresight: Foresight;
	readonly runs: Map<string, LabRun>;
}

/** Runs that are remembered at most: a line that is dragged leaves one at every step. */
const mostRuns = 100;

/**
 * Plays one world under some policies, and remembers the last world, its models and its runs: to move a
 * price costs a bill, to move a line the runs of the policies that read it.
 *
 * @returns a function of what is asked, whose generator yields the share done
 */
export function createLabSession(): (ask: LabAsk) => Generator<number, LabAnswer, void> {
	const grounds = createGrounds();
	let kept: Kept | undefined;
	return function* ({ settings, choices }) {
		const problems = checkLab(settings);
		if (problems.length > 0) return { problems, picture: undefined };
		const { world, learner, prices } = settings;
		const key = JSON.stringify([world, learner]);
		if (kept?.key !== key) {
			const ground = yield* partOf(grounds(world, learner), 0, 2);
			const foresight = yield* partOf(foresee(ground), 1, 2);
			kept = { key, ground, foresight, runs: new Map() };
		}
		const { ground, foresight } = kept;
		const runs: LabRun[] = [];
		for (const choice of choices) {
			const run = rememberedRun(kept, settings, choice);
			runs.push({ ...run, ...ownLists(run), trainedOn: run.trainedOn.slice() });
			yield 1;
		}
		const foreseen = clairvoyant(ground, prices, foresight);
		const picture = {
			best: ground.best.slice(historyDays),
			accepted: acceptedAccuracy(ground),
			jumps: ground.course.jumps,
			runs,
			clairvoyant: { ...foreseen, ...ownLists(foreseen) }
		};
		return { problems, picture };
	};
}

function rememberedRun({ ground, runs }: Kept, settings: LabSettings, choice: LabChoice): LabRun {
	const key = runKey(settings, choice);
	const known = runs.get(key);
	if (known) return reprice(ground, settings.prices, known);
	if (runs.size >= mostRuns) runs.clear();
	const run = runLab(ground, settings, choice);
	runs.set(key, run);
	return run;
}

/** All that a run depends on beside its world and its learner. */
function runKey({ lines, gate }: LabSettings, choice: LabChoice): string {
	const { reads } = labPolicyOf(choice.policy);
	const drop = reads.includes('accuracy') && lines.drop;
	const psi = reads.some((kind) => kind === 'psi' || kind === 'prediction') && lines.psi;
	return JSON.stringify([choice.policy, choice.gate, drop, psi, choice.gate !== 'none' && gate]);
}

/** Copies: a Worker gives the lists of its answer away, and these are kept for the next one. */
const ownLists = ({ accuracy, money }: Pick<LabRun, 'accuracy' | 'money'>) => ({
	accuracy: accuracy.slice(),
	money: money.slice()
});
