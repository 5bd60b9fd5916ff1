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

/** The true rate behind a judged one: Rogan and Gladen’s formula. */
function correctedRate(random: Rng): AskedTask {
	const good = 40 + 5 * random.integer(10);
	const sensitivity = 80 + 5 * random.integer(4);
	const specificity = 70 + 5 * random.integer(6);
	const judged = (good * sensitivity + (100 - good) * (100 - specificity)) / 100;
	const said = Number(judged.toFixed(1));
	const denominator = sensitivity + specificity - 100;
	const answer = (100 * (said + specificity - 100)) / denominator;
	return {
		question: `A judge passes ${said} % of the answers. On labelled answers of this version it passed ${sensitivity} % of the good ones and failed ${specificity} % of the bad ones. What share is good?`,
		answer,
		tolerance: 1.5,
		unit: '%',
		decimals: 1,
		why: `(judged + specificity − 1) / (sensitivity + specificity − 1) = (${(said / 100).toFixed(3)} + ${(specificity / 100).toFixed(2)} − 1) / ${(denominator / 100).toFixed(2)} = ${answer.toFixed(1)} %. Errors measured on another version would correct towards the wrong number.`
	};
}

/** The gain that a judge reports where nothing got better, because it passes more of the bad answers. */
function fakeGain(random: Rng): AskedTask {
	const good = 50 + 5 * random.integer(9);
	const flattered = 4 + random.integer(17);
	const answer = ((100 - good) * flattered) / 100;
	return {
		question: `${good} % of answers are good, before and after. The new prompt writes longer ones, so the judge passes ${flattered} more of every 100 bad answers. How many points of gain does it report?`,
		answer,
		tolerance: 0.2,
		unit: 'points',
		decimals: 1,
		why: `Only bad answers profit: ${((100 - good) / 100).toFixed(2)} × ${flattered} = ${answer.toFixed(1)} points, and nothing improved. Many answers make the interval of that gain narrow, not right.`
	};
}

export const tasks: readonly ComputeTask[] = [
	{ id: 'kappa', ask: kappa },
	{ id: 'corrected-rate', ask: correctedRate },
	{ id: 'fake-gain', ask: fakeGain }
];
