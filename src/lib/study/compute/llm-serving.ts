import type { Rng } from '../../random/index.ts';
import type { AskedTask, ComputeTask } from '../compute-task.ts';

/** Requests whose cache fits into memory at the same time. */
function howManyFit(random: Rng): AskedTask {
	const layers = [24, 32, 40, 48, 64, 80][random.integer(6)] ?? 32;
	const heads = [4, 8, 16][random.integer(3)] ?? 8;
	const bytes = 1 + random.integer(2);
	const context = 1000 * (1 + random.integer(8));
	const memory = 10 * (1 + random.integer(6));
	const perToken = 2 * layers * heads * 128 * bytes;
	const answer = Math.floor((memory * 1e9) / (perToken * context));
	return {
		question: `A model has ${layers} layers and ${heads} KV heads of size 128, and keeps ${8 * bytes} bits a number. ${memory} GB (billion bytes) are free for the cache. How many requests with ${context.toLocaleString('en-GB')} tokens of context fit?`,
		answer,
		tolerance: Math.max(1, 0.03 * answer),
		unit: 'requests',
		decimals: 0,
		why: `A token keeps 2 × ${layers} × ${heads} × 128 × ${bytes} = ${perToken.toLocaleString('en-GB')} bytes. A request of ${context.toLocaleString('en-GB')} tokens keeps ${((perToken * context) / 1e9).toFixed(2)} GB, and ${memory} GB hold ${answer} of them.`
	};
}

/** The most tokens a second that one user alone can get: every step reads all weights. */
function paceOfOneUser(random: Rng): AskedTask {
	const billions = [3, 7, 8, 13, 14, 32][random.integer(6)] ?? 8;
	const bytes = 1 + random.integer(2);
	const bandwidth = [900, 1500, 2000, 3350, 4800][random.integer(5)] ?? 2000;
	const weights = billions * bytes;
	const answer = bandwidth / weights;
	return {
		question: `A model has ${billions} billion weights at ${8 * bytes} bits. The card reads ${bandwidth.toLocaleString('en-GB')} GB a second from its memory. How many tokens a second can one user alone get at most?`,
		answer,
		tolerance: 0.04 * answer,
		unit: 'tokens',
		decimals: 0,
		why: `Each token reads all weights, ${weights} GB: ${((1000 * weights) / bandwidth).toFixed(1)} ms, so at most ${answer.toFixed(0)} a second, however much the card could compute. Many users share each reading, which is why batches are cheap.`
	};
}

export const tasks: readonly ComputeTask[] = [
	{ id: 'how-many-fit', ask: howManyFit },
	{ id: 'pace-of-one-user', ask: paceOfOneUser }
];
