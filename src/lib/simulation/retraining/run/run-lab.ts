import type { Candidate } from '../learner/candidates.ts';
import type { Ground } from '../learner/ground.ts';
import type { Evening } from '../policies/evening.ts';
import { gateOf } from '../policies/gates.ts';
import { labPolicyOf } from '../policies/lab-policies.ts';
import { createMonitor, rightAnswers, type Monitor } from '../watch/monitor.ts';
import { trueAccuracy } from '../world/true-accuracy.ts';
import { acceptedAccuracy } from './accepted-accuracy.ts';
import { reprice } from './reprice.ts';
import { train } from './train.ts';
import type { LabChoice, LabDecision, LabRun, LabSettings } from './types.ts';
import { entryOf } from '../world/history-days.ts';

/** Labelled days that one reading of accuracy counts together. */
export const readingDays = 7;

/** A policy on its way through the days. */
interface Walk {
	model: Candidate;
	monitor: Monitor;
	/** First served day of the model in service. */
	since: number;
	/** Day after the last training. */
	rested: number;
	/** Labelled rows that were answered right, by served day. */
	readonly right: Float64Array;
}

/**
 * Two years under one policy. Models serve from the morning after they were trained. The same ground
 * and settings give the same run, whatever ran before.
 *
 * @param ground of the world and the learner in the settings
 */
export function runLab(ground: Ground, settings: LabSettings, choice: LabChoice): LabRun {
	const { world, candidates } = ground;
	const policy = labPolicyOf(choice.policy);
	const gate = gateOf(choice.gate);
	const readsAccuracy = policy.reads.includes('accuracy');
	const accuracy = new Float64Array(world.days);
	const trainedOn = new Int16Array(world.days).fill(-1);
	const decisions: LabDecision[] = [];
	const walk = startWalk(ground);
	const accepted = acceptedAccuracy(ground);
	let servesFrom = -1;
	for (let day = 0; day < world.days; day++) {
		const at = entryOf(day);
		accuracy[day] = trueAccuracy(ground.course, world.separation / 2, walk.model.line, at);
		trainedOn[day] = servesFrom;
		if (readsAccuracy) {
			walk.right[day] = rightAnswers(ground, walk.model.line, at, [0, ground.use.labelled]);
		}
		if (day + 1 - walk.rested < policy.restDays) continue;
		const reasons = policy.decide(eveningOf(ground, walk, { day, accepted }), settings.lines);
		if (reasons.length === 0) continue;
		const decision = train(ground, settings, { day, champion: walk.model, gate, reasons });
		decisions.push(decision);
		walk.rested = day + 1;
		if (decision.outcome !== 'deployed') continue;
		servesFrom = day;
		walk.since = day + 1;
		walk.model = candidates.byDay[day] as Candidate;
		walk.monitor = createMonitor(ground, walk.model);
	}
	return reprice(ground, settings.prices, { choice, accuracy, trainedOn, decisions });
}

function startWalk(ground: Ground): Walk {
	const model = ground.candidates.first;
	const right = new Float64Array(ground.world.days);
	return { model, monitor: createMonitor(ground, model), since: 0, rested: 0, right };
}

function eveningOf(
	{ learner, use }: Ground,
	walk: Walk,
	{ day, accepted }: { readonly day: number; readonly accepted: number }
): Evening {
	const at = entryOf(day);
	return {
		daysSinceTraining: day + 1 - walk.rested,
		accepted,
		accuracy: () => {
			const newest = day - learner.labelDelay;
			const from = newest - readingDays + 1;
			if (from < walk.since) return undefined;
			let right = 0;
			for (let seen = from; seen <= newest; seen++) right += walk.right[seen] as number;
			const labels = readingDays * use.labelled;
			return { value: right / labels, labels };
		},
		psi: () => walk.monitor.inputs(at),
		prediction: () => walk.monitor.scores(at)
	};
}
