import { normal } from '../../stats/index.ts';
import { loopRules } from './loop-rules.ts';

/**
 * The accuracy that a cut has in the long run, in closed form: on a share |Φ(cut − mean) − ½| of
 * the rows the model and the world disagree, and there only the turned labels are answered right.
 *
 * @param cut the model answers yes above it
 * @param mean the world answers yes above it, before labels are turned
 * @returns a share between 0.07 and 0.93
 */
export function expectedAccuracy(cut: number, mean: number): number {
	const noise = loopRules.labelNoise;
	const disagreement = Math.abs(normal(0, 1).cdf(cut - mean) - 0.5);
	return (1 - disagreement) * (1 - noise) + disagreement * noise;
}
