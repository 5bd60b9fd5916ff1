import type { Rng } from '../../random/index.ts';
import type { AskedTask, ComputeTask } from '../compute-task.ts';

/** Of the messages that a guardrail blocks, the share that is harmful. */
function guardrail(random: Rng): AskedTask {
	const oneIn = [50, 100, 200, 500, 1000][random.integer(5)] ?? 100;
	const caught = 80 + random.integer(20);
	const passed = 95 + random.integer(5);
	const messages = 100_000;
	const harmful = messages / oneIn;
	const rightly = (harmful * caught) / 100;
	const wrongly = ((messages - harmful) * (100 - passed)) / 100;
	const answer = (100 * rightly) / (rightly + wrongly);
	return {
		question: `One message in ${oneIn} is harmful. A guardrail blocks ${caught} % of the harmful ones and lets ${passed} % of the harmless ones through. Of 100 messages that it blocks, how many are harmful?`,
		answer,
		tolerance: 2,
		unit: '%',
		decimals: 1,
		why: `Of 100,000 messages ${harmful.toFixed(0)} are harmful; it blocks ${rightly.toFixed(0)} of them, and ${wrongly.toFixed(0)} harmless ones. ${rightly.toFixed(0)} of ${(rightly + wrongly).toFixed(0)} are ${answer.toFixed(1)} %.`
	};
}

export const tasks: readonly ComputeTask[] = [{ id: 'guardrail', ask: guardrail }];
