import { expect, test } from 'vitest';
import {
	steadyDecay,
	type SteadyDecayOptions
} from '../../../../src/lib/simulation/retraining/steady-decay.ts';

/** From an independent simulator in Python: retraining days, mean and worst accuracy. */
const golden: [string, SteadyDecayOptions, number[], number, number][] = [
	[
		'never retrain',
		{ drift: new Array<number>(120).fill(0.0041), ...{ policy: {} } },
		[],
		0.7959750000000002,
		0.6740000000000004
	],
	[
		'weekly',
		{ drift: new Array<number>(120).fill(0.0041), ...{ policy: { periodDays: 7 } } },
		[6, 13, 20, 27, 34, 41, 48, 55, 62, 69, 76, 83, 90, 97, 104, 111, 118],
		0.9118512499999998,
		0.9056500000000001
	],
	[
		'monthly',
		{ drift: new Array<number>(120).fill(0.0041), ...{ policy: { periodDays: 30 } } },
		[29, 59, 89, 119],
		0.888225,
		0.8585
	],
	[
		'accuracy drop 5% relative',
		{ drift: new Array<number>(120).fill(0.0041), ...{ policy: { accuracyDrop: 0.05 } } },
		[22, 45, 68, 91, 114],
		0.89616875,
		0.87285
	],
	[
		'accuracy drop 5 points absolute',
		{
			drift: new Array<number>(120).fill(0.0041),
			...{ policy: { accuracyDrop: 0.05, dropMode: 'absolute' } }
		},
		[24, 49, 74, 99],
		0.8942041666666668,
		0.86875
	],
	[
		'labels arrive 14 days late',
		{
			drift: new Array<number>(120).fill(0.0041),
			...{ policy: { accuracyDrop: 0.05 }, labelDelay: 14 }
		},
		[36, 73, 110],
		0.8832024999999999,
		0.84415
	],
	[
		'psi > 0.25',
		{ drift: new Array<number>(120).fill(0.0041), ...{ policy: { psiThreshold: 0.25 } } },
		[43, 87],
		0.8771549999999999,
		0.8298000000000001
	],
	[
		'combined',
		{
			drift: new Array<number>(120).fill(0.0041),
			...{ policy: { periodDays: 30, accuracyDrop: 0.05, psiThreshold: 0.25 } }
		},
		[22, 45, 68, 91, 114],
		0.89616875,
		0.87285
	],
	[
		'sudden drift, weekly',
		{
			drift: [
				...new Array<number>(40).fill(0.0),
				...new Array<number>(10).fill(0.02),
				...new Array<number>(70).fill(0.0)
			],
			...{ policy: { periodDays: 7 } }
		},
		[6, 13, 20, 27, 34, 41, 48, 55, 62, 69, 76, 83, 90, 97, 104, 111, 118],
		0.9168333333333343,
		0.8500000000000001
	],
	[
		'sudden drift, psi',
		{
			drift: [
				...new Array<number>(40).fill(0.0),
				...new Array<number>(10).fill(0.02),
				...new Array<number>(70).fill(0.0)
			],
			...{ policy: { psiThreshold: 0.25 } }
		},
		[48],
		0.9103333333333317,
		0.8300000000000001
	],
	[
		'sudden drift, performance with delay 7 and 3 training days',
		{
			drift: [
				...new Array<number>(40).fill(0.0),
				...new Array<number>(10).fill(0.02),
				...new Array<number>(70).fill(0.0)
			],
			...{ policy: { accuracyDrop: 0.05 }, labelDelay: 7, trainDays: 3 }
		},
		[51],
		0.9112500000000012,
		0.8200000000000001
	]
];

test.each(golden)('steadyDecay: %s', (_name, options, days, meanAccuracy, worstAccuracy) => {
	const run = steadyDecay(options);
	expect(run.retrainDays).toEqual(days);
	expect(run.reasons).toHaveLength(days.length);
	expect(run.meanAccuracy).toBeCloseTo(meanAccuracy, 10);
	expect(run.worstAccuracy).toBeCloseTo(worstAccuracy, 10);
});
