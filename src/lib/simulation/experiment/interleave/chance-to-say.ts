import { normal } from '../../../stats/index.ts';

/**
 * Chance that a method says the truth, for each number of users, by the score that one user is worth.
 *
 * @param perUser expected z-score of one user towards the truth
 * @param users numbers of users in all
 * @param alpha two-sided
 */
export function chanceToSay(perUser: number, users: readonly number[], alpha: number): number[] {
	const { quantile, sf } = normal(0, 1);
	const critical = quantile(1 - alpha / 2);
	return users.map((n) => sf(critical - perUser * Math.sqrt(n)));
}
