import type { Rng } from '../../random/index.ts';
import type { AskedTask, ComputeTask } from '../compute-task.ts';

/** The part of an offline result that a leak explains: offline rebuilt honestly against as reported. */
function leakInPoints(random: Rng): AskedTask {
	const online = 68 + random.integer(8);
	const honest = online + random.integer(4);
	const answer = 5 + random.integer(18);
	const reported = honest + answer;
	const auc = (hundredths: number) => (hundredths / 100).toFixed(2);
	return {
		question: `A model reports AUC ${auc(reported)} offline and reads ${auc(online)} online. You rebuild the hold-out rows from the log of served features, and the same model scores ${auc(honest)} on them. How many points (hundredths) of the offline result were the wrong join?`,
		answer,
		tolerance: 0.5,
		unit: 'points',
		decimals: 0,
		why: `Same model, same rows, only the join differs: ${auc(reported)} − ${auc(honest)} is ${answer} points. ${honest === online ? 'Nothing is left for anything else.' : `The other ${honest - online} points up to ${auc(honest)} are time, or chance.`}`
	};
}

export const tasks: readonly ComputeTask[] = [{ id: 'leak-in-points', ask: leakInPoints }];
