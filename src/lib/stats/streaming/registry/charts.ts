import { plainNumber } from '../../drift/registry/plain-number.ts';
import { cusum, type CusumOptions, type CusumState } from '../cusum.ts';
import { ewmaChart, type EwmaChartOptions, type EwmaChartState } from '../ewma-chart.ts';
import { streamDetector, type StreamOption } from '../stream-detector.ts';

const write = (value: number) => (value < 0 ? '−' : '') + plainNumber(Math.abs(value), 3);

/** What control charts must be told, from a time in which all was well. */
const reference: readonly StreamOption[] = [
	{ id: 'mean', label: 'mean while all is well', default: 0, min: -1e6, max: 1e6, step: 0.01 },
	{ id: 'sd', label: 'standard deviation then', default: 1, min: 0.001, max: 1e6, step: 0.001 }
];

export const cusumChart = streamDetector<CusumState>({
	id: 'cusum',
	title: 'CUSUM',
	accepts: 'numbers',
	watches: 'sums of what exceeds the slack, up and down',
	options: [
		{ id: 'h', label: 'rings at, in sd', default: 5, min: 0.5, max: 20, step: 0.1 },
		{ id: 'k', label: 'slack, in sd', default: 0.5, min: 0, max: 3, step: 0.05 },
		...reference
	],
	threshold: {
		option: 'h',
		source: {
			text: 'A habit of control charts: 5 with a slack of 0.5, which is 465 normal values until a false alarm, on average.',
			url: 'https://www.itl.nist.gov/div898/handbook/pmc/section3/pmc323.htm'
		}
	},
	create: (options) => cusum(options as CusumOptions),
	reading(verdict, { up, down }) {
		const sums = `The sum of rises is ${write(up)} and that of falls ${write(down)} standard deviations`;
		return verdict === 'drift' ? `${sums}: the mean has moved.` : `${sums}: no move of the mean.`;
	}
});

export const ewma = streamDetector<EwmaChartState>({
	id: 'ewma',
	title: 'EWMA chart',
	accepts: 'numbers',
	watches: 'an average that forgets, between limits',
	options: [
		{
			id: 'limit',
			label: 'limits, in sd of the average',
			default: 3,
			min: 0.5,
			max: 6,
			step: 0.05
		},
		{
			id: 'lambda',
			label: 'weight of the newest value',
			default: 0.2,
			min: 0.01,
			max: 1,
			step: 0.01
		},
		...reference
	],
	threshold: {
		option: 'limit',
		source: {
			text: 'A habit of control charts: 3 standard deviations, which with a weight of 0.2 is 554 normal values until a false alarm, on average.',
			url: 'https://www.itl.nist.gov/div898/handbook/pmc/section3/pmc324.htm'
		}
	},
	create: (options) => ewmaChart(options as EwmaChartOptions),
	reading(verdict, { z, lower, upper }) {
		const side = verdict === 'drift' ? 'outside' : 'within';
		return `The moving average is ${write(z)}, ${side} the limits ${write(lower)} and ${write(upper)}.`;
	}
});
