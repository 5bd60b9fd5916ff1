import type { Rng } from '../../random/index.ts';
import type { AskedTask, ComputeTask } from '../compute-task.ts';

/** A thousand predictions from a machine's price, its speed and how busy it is. */
function perThousand(random: Rng): AskedTask {
	const price = 1 + random.integer(8) / 2;
	const milliseconds = 20 * (1 + random.integer(10));
	const busy = 30 + 5 * random.integer(13);
	const made = (3_600_000 / milliseconds) * (busy / 100);
	const answer = (100 * 1000 * price) / made;
	return {
		question: `A GPU costs $${price.toFixed(2)} an hour, takes ${milliseconds} ms a request, and is ${busy} % busy. What do a thousand predictions cost, in cents?`,
		answer,
		tolerance: Math.max(0.2, 0.03 * answer),
		unit: 'cents',
		decimals: 1,
		why: `In an hour it makes 3,600,000 / ${milliseconds} × ${busy} % = ${made.toFixed(0)} predictions. $${price.toFixed(2)} over that many, times a thousand, is ${answer.toFixed(1)} cents.`
	};
}

/** A thousand answers of a cascade: everything pays for the fast model, some of it for the slow one too. */
function cascadeBill(random: Rng): AskedTask {
	const fast = (5 + 5 * random.integer(8)) / 100;
	const slow = 2 + random.integer(9);
	const on = 10 + 5 * random.integer(13);
	const answer = fast + (slow * on) / 100;
	return {
		question: `In a cascade the fast model costs $${fast.toFixed(2)} a thousand requests, the slow one $${slow.toFixed(2)}. ${on} % of requests go on to the slow one. What does a thousand requests cost, in dollars?`,
		answer,
		tolerance: 0.03 * answer,
		unit: 'dollars',
		decimals: 2,
		why: `Everyone pays the fast price, ${on} % also the slow one: ${fast.toFixed(2)} + ${(on / 100).toFixed(2)} × ${slow.toFixed(2)} = $${answer.toFixed(2)}. The slow model alone would cost $${slow.toFixed(2)}.`
	};
}

export const tasks: readonly ComputeTask[] = [
	{ id: 'per-thousand', ask: perThousand },
	{ id: 'cascade-bill', ask: cascadeBill }
];
