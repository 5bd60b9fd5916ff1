import { adjustPValues } from '../../../stats/index.ts';
import { columnsToRing, type AlarmRule, type ManyWorld } from './world.ts';

/** Which features each rule points at: 1 for an alarm. */
export type Alarms = Readonly<Record<AlarmRule, Uint8Array>>;

/**
 * What each rule makes of one day's p-values. The `share` rule points at every column below alpha, but
 * on days only when there are enough of them.
 *
 * @param p a probability for each feature; never modified
 */
export function decide(
	p: Float64Array,
	rule: Pick<ManyWorld, 'features' | 'alpha' | 'share'>
): Alarms {
	const { alpha } = rule;
	const none = below(p, alpha);
	let count = 0;
	for (const alarm of none) count += alarm;
	const silent = () => new Uint8Array(p.length);
	// No adjusted p-value is below its own: a calm day is calm under every rule.
	if (count === 0) {
		const calm = silent();
		return { none, bonferroni: calm, holm: calm, 'benjamini-hochberg': calm, share: calm };
	}
	return {
		none,
		bonferroni: below(adjustPValues(p, 'bonferroni'), alpha),
		holm: below(adjustPValues(p, 'holm'), alpha),
		'benjamini-hochberg': below(adjustPValues(p, 'benjamini-hochberg'), alpha),
		share: count >= columnsToRing(rule) ? none : silent()
	};
}

function below(p: ArrayLike<number>, alpha: number): Uint8Array {
	const out = new Uint8Array(p.length);
	for (let i = 0; i < p.length; i++) if ((p[i] as number) < alpha) out[i] = 1;
	return out;
}
