import type { DayRows } from './day-rows.ts';

/** Ten points: at 1,000 rows a sound day strays that far about once in four billion. */
const allowed = 0.1;

/**
 * The smallest check that a training set can be given: is the share of yes within ten points of the
 * one half that is expected? It knows nothing of labels that are wrong in equal numbers both ways.
 */
export function labelsLookSound({ labels }: Pick<DayRows, 'labels'>): boolean {
	const yes = labels.reduce((sum, label) => sum + label, 0);
	return Math.abs(yes / labels.length - 0.5) <= allowed;
}
