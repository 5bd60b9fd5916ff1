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

/** How often a run of many steps succeeds from end to end. */
function runOfSteps(random: Rng): AskedTask {
	const step = [95, 97, 98, 99, 99.5][random.integer(5)] ?? 98;
	const steps = 5 * (1 + random.integer(8));
	const answer = 100 * (step / 100) ** steps;
	return {
		question: `An agent needs ${steps} steps, and each works ${step} % of the time, independently. Nothing is checked in between. Of 100 runs, how many succeed?`,
		answer,
		tolerance: 3,
		unit: 'runs',
		decimals: 0,
		why: `${step} % to the power ${steps} is ${answer.toFixed(1)} %. In the head: ${steps} steps × ${(100 - step).toFixed(1)} % is the number of failures to expect in a run, and e to the minus that comes close. Fewer steps and a check between them move it most.`
	};
}

export const tasks: readonly ComputeTask[] = [
	{ id: 'guardrail', ask: guardrail },
	{ id: 'run-of-steps', ask: runOfSteps }
];
