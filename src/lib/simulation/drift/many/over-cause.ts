import { normal } from '../../../stats/index.ts';

const reach = 8;
const step = 0.02;

/**
 * The mean over a hidden common cause: given its value the features are independent, each below
 * `level` with a chance of its own.
 *
 * @param level how often one feature is below the line on its own, two-sided
 * @param rho correlation of any two features, above 0 and below 1
 * @param given what is asked, as a function of that chance
 */
export function overCause(level: number, rho: number, given: (each: number) => number): number {
	const law = normal();
	const bound = -law.quantile(level / 2);
	const own = Math.sqrt(1 - rho);
	const shared = Math.sqrt(rho);
	let [sum, weights] = [0, 0];
	for (let cause = -reach; cause <= reach; cause += step) {
		const each = law.sf((bound - shared * cause) / own) + law.cdf((-bound - shared * cause) / own);
		const weight = law.pdf(cause);
		sum += weight * given(Math.min(1, each));
		weights += weight;
	}
	return sum / weights;
}
