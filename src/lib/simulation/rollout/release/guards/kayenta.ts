import { kayentaMetric } from '../../kayenta/kayenta-metric.ts';
import { noData, type GuardEntry, type GuardOf } from './guard-entry.ts';

/** With fewer windows a side no pattern of ranks can fail at 98 %. */
const fewestWindows = 5;
/** It looks back so many windows. */
const mostWindows = 50;

/**
 * Kayenta's judge on the error rates of the last 50 windows. One metric scores 100 or 0: below the
 * pass score it is marginal down to the marginal score, and below that it fails.
 */
export const kayenta: GuardEntry<GuardOf<'kayenta'>> = {
	kind: 'kayenta',
	name: 'Kayenta’s judge',
	description:
		'Fires when the windows’ error rates rank clearly above the control’s, by a Mann-Whitney interval.',
	reads: ['control'],
	worse: 'below',
	line: ({ marginal }) => marginal,
	start({ pass, marginal }) {
		const experiment: number[] = [];
		const control: number[] = [];
		return ({ fresh, control: other }) => {
			if (other.requests === 0) return noData;
			experiment.push(fresh.errors / fresh.requests);
			control.push(other.errors / other.requests);
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
