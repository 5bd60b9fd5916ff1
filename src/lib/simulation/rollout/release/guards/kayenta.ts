import { kayentaMetric } from '../../kayenta/kayenta-metric.ts';
import { noData, type GuardEntry, type GuardOf, type WindowSeen } from './guard-entry.ts';

/** With fewer windows a side no pattern of ranks can fail at 98 %. */
const fewestWindows = 5;
/** It looks back so many windows. */
const mostWindows = 50;

/**
 * Kayenta's judge on the error rates of the last 50 windows, or on a percentile of their latencies. One
 * metric scores 100 or 0: below the pass score it is marginal down to the marginal score, and below that
 * it fails. Conversions are none of its metrics here: they come late, and it looks at once.
 */
export const kayenta: GuardEntry<GuardOf<'kayenta'>> = {
	kind: 'kayenta',
	name: 'Kayenta’s judge',
	description:
		'Fires when the windows’ error rates, or their P95, rank clearly above the control’s, by a Mann-Whitney interval.',
	reads: ['control'],
	alsoReads: ({ percentile }) => (percentile ? ['percentiles'] : []),
	worse: 'below',
	line: ({ marginal }) => marginal,
	start({ pass, marginal, percentile = 0 }) {
		const experiment: number[] = [];
		const control: number[] = [];
		return (seen) => {
			if (seen.control.requests === 0) return noData;
			experiment.push(valueOf(seen, 'fresh', percentile));
			control.push(valueOf(seen, 'control', percentile));
			if (experiment.length > mostWindows) {
				experiment.shift();
				control.shift();
			}
			if (experiment.length < fewestWindows) return noData;
			const { classification } = kayentaMetric({ control, experiment, direction: 'increase' });
			const score = classification === 'Pass' ? 100 : 0;
			if (score >= pass) return { result: 'healthy', value: score };
			return { result: score >= marginal ? 'marginal' : 'fires', value: score };
		};
	}
};

/** One value of a window: a percentile in ms, or the error rate. */
function valueOf(seen: WindowSeen, of: 'fresh' | 'control', percentile: number): number {
	if (percentile > 0) return seen.percentile(percentile, of);
	return seen[of].errors / seen[of].requests;
}
