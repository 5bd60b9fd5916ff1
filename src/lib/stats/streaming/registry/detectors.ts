import { plainNumber } from '../../drift/registry/plain-number.ts';
import { adwin, type AdwinState } from '../adwin.ts';
import { ddm, type DdmState } from '../ddm.ts';
import { pageHinkley, type PageHinkleyState } from '../page-hinkley.ts';
import { streamDetector } from '../stream-detector.ts';

const write = (value: number) => (value < 0 ? '−' : '') + plainNumber(Math.abs(value), 3);

export const pageHinkleyDetector = streamDetector<PageHinkleyState>({
	id: 'page-hinkley',
	title: 'Page–Hinkley',
	accepts: 'numbers',
	watches: 'sums of deviations from the running mean',
	options: [
		{ id: 'threshold', label: 'threshold, units × values', default: 50, min: 1, max: 500, step: 1 },
		{ id: 'delta', label: 'slack, in units', default: 0.005, min: 0, max: 1, step: 0.005 },
		{ id: 'alpha', label: 'kept of the sums', default: 0.9999, min: 0.9, max: 1, step: 0.0001 },
		{ id: 'minInstances', label: 'values to see first', default: 30, min: 1, max: 500, step: 1 }
	],
	threshold: {
		option: 'threshold',
		source: {
			text: 'River’s default. It is in units of the values times their number: far too high for errors of 0 and 1.',
			url: 'https://riverml.xyz/latest/api/drift/PageHinkley/'
		}
	},
	create: (options) => pageHinkley(options),
	reading(verdict, { n, mean, increase, decrease }) {
		const sums = `The sums stand ${write(increase)} above their lowest and ${write(decrease)} below their highest point`;
		return verdict === 'drift'
			? `${sums}: the mean, ${write(mean)} over ${n} values, has changed.`
			: `${sums}: no change of the mean, ${write(mean)} over ${n} values.`;
	}
});

export const ddmDetector = streamDetector<DdmState>({
	id: 'ddm',
	title: 'DDM',
	accepts: 'errors',
	watches: 'the error rate against its best time',
	options: [
		{ id: 'driftThreshold', label: 'rings at, in sd', default: 3, min: 0.5, max: 6, step: 0.1 },
		{ id: 'warningThreshold', label: 'warns at, in sd', default: 2, min: 0.5, max: 6, step: 0.1 },
		{ id: 'warmStart', label: 'predictions to see first', default: 30, min: 0, max: 500, step: 1 }
	],
	threshold: {
		option: 'driftThreshold',
		source: {
			text: 'Gama et al. (2004): 3 standard deviations. It is tried after every prediction, so a stable model rings sooner or later.',
			url: 'https://doi.org/10.1007/978-3-540-28645-5_29'
		}
	},
	create: (options) => ddm(options),
	reading(verdict, { n, p, pMin }) {
		const rate = `The error rate is ${write(p)} over ${n} predictions`;
		if (pMin === Infinity) return `${rate}: too few to judge yet.`;
		if (verdict === 'stable') return `${rate}, not far from its best, ${write(pMin)}.`;
		const far = verdict === 'drift' ? 'too far' : 'far enough to warn';
		return `${rate}, ${far} above its best, ${write(pMin)}.`;
	}
});

export const adwinDetector = streamDetector<AdwinState>({
	id: 'adwin',
	title: 'ADWIN',
	accepts: 'numbers',
	watches: 'the means of an older and a newer part of a window',
	options: [
		{
			id: 'delta',
			label: 'chance of a false alarm',
			default: 0.002,
			min: 0.0001,
			max: 1,
			step: 0.0001
		},
		{ id: 'clock', label: 'looks once in so many values', default: 32, min: 1, max: 256, step: 1 },
		{
			id: 'minWindowLength',
			label: 'values each side needs',
			default: 5,
			min: 1,
			max: 100,
			step: 1
		},
		{ id: 'gracePeriod', label: 'values to see first', default: 10, min: 0, max: 500, step: 1 }
	],
	threshold: {
		option: 'delta',
		source: {
			text: 'River’s default: the chance of a false alarm that a look may have. With a look in 32 values, a change is seen up to 32 values late.',
			url: 'https://riverml.xyz/latest/api/drift/ADWIN/'
		}
	},
	create: (options) => adwin(options),
	reading(verdict, { width, mean }) {
		return verdict === 'drift'
			? `Older values had another mean and are dropped: the last ${width} have a mean of ${write(mean)}.`
			: `The last ${width} values have one mean, ${write(mean)}, as far as can be told.`;
	}
});
