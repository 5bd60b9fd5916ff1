import type { Rng } from '../../random/index.ts';
import { differenceInterval, wilsonInterval } from '../../stats/index.ts';
import type { AskedTask, ComputeTask } from '../compute-task.ts';

/** How bad a rate in a small group may really be. */
function smallGroupUpper(random: Rng): AskedTask {
	const people = 20 + 5 * random.integer(17);
	const missed = Math.round(people * (0.1 + 0.02 * random.integer(11)));
	const [low, high] = wilsonInterval(missed, people, 0.95);
	const answer = 100 * high;
	return {
		question: `Of ${people} suited people in a small group, the model missed ${missed}. What is the upper end of the 95 % interval for its miss rate? Aim within 3 points.`,
		answer,
		tolerance: 3,
		unit: '%',
		decimals: 1,
		why: `${missed} of ${people} is ${((100 * missed) / people).toFixed(1)} %, with a Wilson interval from ${(100 * low).toFixed(1)} to ${answer.toFixed(1)} %. As a rough guide add 1.96 √(p(1 − p)/n), and know that it is too short at such n.`
	};
}

/** How wide the interval of a gap between two groups is, mostly because one of them is small. */
function gapWithinChance(random: Rng): AskedTask {
	const large = 200 + 100 * random.integer(3);
	const small = [20, 25, 40, 50, 80][random.integer(5)] ?? 20;
	const missedOfLarge = (large * (30 + random.integer(11))) / 100;
	const missedOfSmall = Math.round((small * (40 + random.integer(21))) / 100);
	const arms = { successesA: missedOfLarge, nA: large, successesB: missedOfSmall, nB: small };
	const [low, high] = differenceInterval(arms).map((end) => 100 * end);
	const answer = (high ?? 0) - (low ?? 0);
	return {
		question: `A model misses ${missedOfLarge} of ${large} suited people in one group and ${missedOfSmall} of ${small} in the other. How many points wide is the 95 % interval of the gap, from end to end?`,
		answer,
		tolerance: 0.12 * answer,
		unit: 'points',
		decimals: 0,
		why: `Nearly all of it is the small group: 2 × 1.96 × √(p (1 − p) / ${small}), and a little for the other. From ${low?.toFixed(0).replace('-', '−')} to ${high?.toFixed(0)} points (Newcombe). Say how large a gap you could have missed.`
	};
}

export const tasks: readonly ComputeTask[] = [
	{ id: 'small-group-upper', ask: smallGroupUpper },
	{ id: 'gap-within-chance', ask: gapWithinChance }
];
