import type { Rng } from '../../random/index.ts';
import { erlangC } from '../../stats/index.ts';
import type { AskedTask, ComputeTask } from '../compute-task.ts';

/** Working days from the wish for a release to users, where one person does it all by hand. */
function daysByHand(random: Rng): AskedTask {
	const hours = [10, 14, 20, 28, 35][random.integer(5)] ?? 20;
	const most = Math.floor((0.9 * 140) / hours);
	const releases = 1 + random.integer(most);
	const queue = { servers: 1, arrivalRate: releases / 140, serviceRate: 1 / hours };
	const answer = (erlangC(queue).meanWait + hours) / 7;
	const free = 140 / hours - releases;
	return {
		question: `One person makes every release, ${hours} hours of work each, and has 140 hours a month, seven a day. Releases are wished for at random, ${releases} a month. On average, how many working days from the wish to users?`,
		answer,
		tolerance: Math.max(0.5, 0.1 * answer),
		unit: 'days',
		decimals: 1,
		why: `The month holds ${(140 / hours).toFixed(1)} releases, ${releases} ${releases === 1 ? 'is' : 'are'} asked for. With random arrivals and work that varies as much, the mean time is 1 / (${(140 / hours).toFixed(1)} − ${releases}) = ${(1 / free).toFixed(2)} of a month of 20 days, that is ${answer.toFixed(1)} days. The work alone takes ${(hours / 7).toFixed(1)}.`
	};
}

export const tasks: readonly ComputeTask[] = [{ id: 'days-by-hand', ask: daysByHand }];
