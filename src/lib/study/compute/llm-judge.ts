import type { Rng } from '../../random/index.ts';
import { cohenKappa } from '../../stats/index.ts';
import type { AskedTask, ComputeTask } from '../compute-task.ts';

/** Agreement of a judge with people, beyond what chance gives. */
function kappa(random: Rng): AskedTask {
	const tp = 100 + random.integer(50);
	const fp = 4 + random.integer(20);
	const fn = 4 + random.integer(20);
	const tn = 200 - tp - fp - fn;
	const answer = cohenKappa({ tp, fp, fn, tn });
	const agreed = (tp + tn) / 200;
	const chance = ((tp + fp) * (tp + fn) + (fn + tn) * (fp + tn)) / 200 ** 2;
	return {
		question: `Of 200 answers, people and the judge both pass ${tp} and both fail ${tn}. The judge alone passes ${fp}, people alone pass ${fn}. What is Cohen’s kappa?`,
		answer,
		tolerance: 0.02,
		unit: '',
		decimals: 2,
		why: `They agree on ${(100 * agreed).toFixed(1)} %; with these pass rates chance alone gives ${(100 * chance).toFixed(1)} %. Kappa is (${agreed.toFixed(3)} − ${chance.toFixed(3)}) / (1 − ${chance.toFixed(3)}) = ${answer.toFixed(2)}.`
	};
}

export const tasks: readonly ComputeTask[] = [{ id: 'kappa', ask: kappa }];
