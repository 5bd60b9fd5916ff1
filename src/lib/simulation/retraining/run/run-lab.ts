import type { Candidate } from '../learner/candidates.ts';
import type { Ground } from '../learner/ground.ts';
import { gateOf } from '../policies/gates.ts';
import { labPolicyOf } from '../policies/lab-policies.ts';
import { createMonitor, rightAnswers } from '../watch/monitor.ts';
import { entryOf } from '../world/history-days.ts';
import { trueAccuracy } from '../world/true-accuracy.ts';
import { acceptedAccuracy } from './accepted-accuracy.ts';
import { reprice } from './reprice.ts';
import { train } from './train.ts';
import type { LabChoice, LabDecision, LabRun, LabSettings } from './types.ts';
import { walkDays, type TrainingCall } from './walk-days.ts';

/**
 * Two years under one policy. Models serve from the morning after they were trained. The same ground
 * and settings give the same run, whatever ran before.
 *
 * @param ground of the world and the learner in the settings
 */
export function runLab(ground: Ground, settings: LabSettings, choice: LabChoice): LabRun {
	const { world, candidates, course, learner, use } = ground;
	const policy = labPolicyOf(choice.policy);
	const gate = gateOf(choice.gate);
	const readsAccuracy = policy.reads.includes('accuracy');
	const accuracy = new Float64Array(world.days);
	const trainedOn = new Int16Array(world.days).fill(-1);
	const decisions: LabDecision[] = [];
	let servesFrom = -1;
	const service = {
		days: world.days,
		labelDelay: learner.labelDelay,
		labels: use.labelled,
		accepted: acceptedAccuracy(ground),
		first: candidates.first,
		serve: (day: number, { line }: Candidate) => {
			const at = entryOf(day);
			accuracy[day] = trueAccuracy(course, world.separation / 2, line, at);
			trainedOn[day] = servesFrom;
			return readsAccuracy ? rightAnswers(ground, line, at, [0, use.labelled]) : 0;
		},
		watch: (model: Candidate) => {
			const monitor = createMonitor(ground, model);
			return {
				inputs: (day: number) => monitor.inputs(entryOf(day)),
				scores: (day: number) => monitor.scores(entryOf(day))
			};
		},
		train: (call: TrainingCall<Candidate>) => {
			const decision = train(ground, settings, { ...call, gate });
			decisions.push(decision);
			if (decision.outcome !== 'deployed') return undefined;
			servesFrom = call.day;
			return candidates.byDay[call.day];
		}
	};
	walkDays(service, policy, settings.lines);
	return reprice(ground, settings.prices, { choice, accuracy, trainedOn, decisions });
}
