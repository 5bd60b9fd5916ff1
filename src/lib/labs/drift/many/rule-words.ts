import { formatPercent, formatPlain } from '$lib/components/charts';
import type { AlarmRule, ManyWorld } from '$lib/simulation/drift';

/** Rules by their short names, in the order in which they are listed. */
export const ruleLabels: readonly { readonly value: AlarmRule; readonly label: string }[] = [
	{ value: 'none', label: 'None' },
	{ value: 'bonferroni', label: 'Bonferroni' },
	{ value: 'holm', label: 'Holm' },
	{ value: 'benjamini-hochberg', label: 'BH' },
	{ value: 'share', label: 'Share' }
];

/** "Half of the columns", "30 % of the columns". */
export const shareWords = (share: number) =>
	`${share === 0.5 ? 'half' : share === 1 ? 'all' : formatPercent(share)} of the columns`;

/** A rule by its name, as a sentence or a row begins with it. */
export function ruleName(rule: AlarmRule, { alpha, share }: ManyWorld): string {
	const names: Record<AlarmRule, string> = {
		none: `p < ${formatPlain(alpha)}`,
		bonferroni: 'Bonferroni',
		holm: 'Holm',
		'benjamini-hochberg': 'Benjamini–Hochberg',
		share: `${share === 0.5 ? 'Half' : share === 1 ? 'All' : formatPercent(share)} of columns`
	};
	return names[rule];
}

/** A rule inside a sentence. */
export const ruleInWords = (rule: AlarmRule, world: ManyWorld) =>
	rule === 'share' ? 'the share rule' : ruleName(rule, world);

/** A share of days: whole per cents, with a digit more where there are few. */
export function dayShare(share: number): string {
	if (share > 0 && share < 0.001) return `< ${formatPercent(0.001, 1)}`;
	return formatPercent(share, share < 0.0095 && share > 0 ? 1 : 0);
}

/** "7.2" of ten, "42" of a hundred: a digit only where it says something. */
export function meanCount(value: number, of: number): string {
	if (value > 0 && value < 0.05) return '< 0.1';
	const rounded = of >= 30 ? Math.round(value) : Math.round(10 * value) / 10;
	return formatPlain(rounded);
}
