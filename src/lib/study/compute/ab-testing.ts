import type { Rng } from '../../random/index.ts';
import { sampleSizeForProportions } from '../../stats/index.ts';
import type { AskedTask, ComputeTask } from '../compute-task.ts';

/** Users per arm for a lift of a base rate, at 80 % power. */
function rowsPerArm(random: Rng): AskedTask {
	const base = 4 + random.integer(9);
	const lift = 5 * (1 + random.integer(3));
	const baseline = base / 100;
	const [answer] = sampleSizeForProportions({
		baseline,
		effect: lift / 100,
		relative: true
	}).perArm;
	const points = (base * lift) / 100;
	const variance = baseline * (1 - baseline);
	const thumb = Math.round((16 * variance) / ((points / 100) * (points / 100)));
	const shown = (value: number) => value.toLocaleString('en-GB');
	return {
		question: `The base rate is ${base} %. You want to see a relative lift of ${lift} %, two-sided 0.05, power 80 %. How many users per arm? The rule of thumb is close enough.`,
		answer,
		tolerance: Math.round(0.12 * answer),
		unit: 'users',
		decimals: 0,
		why: `${lift} % of ${base} % is ${points.toFixed(2)} points. 16 p (1 − p) / difference² gives ${shown(thumb)}; the two-proportion formula says ${shown(answer)} per arm, and as many again for the other.`
	};
}

export const tasks: readonly ComputeTask[] = [{ id: 'rows-per-arm', ask: rowsPerArm }];
