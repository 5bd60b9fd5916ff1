import {
	peekingErrorRate,
	powerForProportions,
	sampleSizeForProportions,
	wilsonInterval
} from '../../../src/lib/stats/index.ts';

const rounded = (value: number, decimals = 0) => Number(value.toFixed(decimals));
const percents = (interval: readonly number[]) => interval.map((end) => rounded(100 * end, 1));
const poland = { baseline: 0.04, effect: 0.004 };

/** Numbers of a debrief that its evidence does not print, worked out here. */
const worked: Readonly<Record<string, () => readonly number[]>> = {
	'mail-routing': () => [
		/* Rounded from the contract's 41.2 %, and from a Friday's 18:00 to a Monday's 08:00. */
		rounded(41.2),
		24 + 24 + 6 + 8,
		...percents(wilsonInterval(579, 640))
	],
	/* The rule of three, twice; failures in an hour at five in a thousand; requests a second. */
	'card-fraud': () => [rounded((100 * 3) / 510, 2), 3 / 0.001, 34 * 3600 * 0.005, 34 / 100],
	'arrival-times': () => [
		2400 + 2380 + 2410 + 9600,
		rounded((100 * (12 + 14 + 11 + 1824)) / 16_790, 1),
		rounded(0.5 + 1.7 + 2.2, 1),
		rounded((4 * 1024 ** 3) / 1e9, 1)
	],
	/* The sheet's line for PSI; both arms of the canary, rounded. */
	'quiet-retrain': () => [34_212 - 34_188, 0.25, 6000],
	'back-to-twenty': () => [rounded((100 * 3) / 4020, 2)],
	'search-ranking': () => [
		rounded(100 * peekingErrorRate({ looks: 10 }), 1),
		rounded(0.379 - 0.377, 3)
	],
	/* The sheet's line for PSI, the first bin's edge, the version. */
	'car-prices': () => [0.25, 20_000, 22],
	'ad-clicks': () => [
		rounded((2.89 + 2.92) / 2, 1),
		rounded((2.09 + 2.07) / 2, 1),
		10 * Math.round(10 * ((2.89 + 2.92) / (2.09 + 2.07) - 1)),
		rounded(82.9),
		100
	],
	'claims-triage': () => percents(wilsonInterval(406, 450)),
	/* Workers kept busy at lunch, from a third of twelve at 11 a second. */
	'voice-orders': () => [rounded((85 * 12 * 0.34) / 11)],
	'comment-filter': () => [
		rounded((100 * 4310) / 4480),
		rounded((100 * 3260) / 20_000),
		2_170_000 / 1e6
	],
	'energy-forecast': () => [rounded((100 * 0.3) / 42, 1)],
	/* Eleven minutes at 160 a second are more than so many. */
	'payment-routing': () => [1e5 * Math.floor((11 * 60 * 160) / 1e5), rounded(0.41, 1), 58 - 41],
	'support-summaries': () => [148 - 96],
	'help-bot': () => [rounded((100 * 13) / 240, 1)],
	'two-countries': () => [
		rounded(58.1),
		rounded(30.9),
		rounded(100 * (poland.baseline + poland.effect), 1),
		80,
		100 * Math.round(sampleSizeForProportions(poland).perArm[0] / 100),
		rounded(100 * powerForProportions({ ...poland, nPerArm: 9224 })),
		14 * 9000
	],
	'video-home': () => [1000 * Math.round((2 * 7e6) / 60 / 1000)]
};

/** What is worked out for a release. */
export const workedOf = (id: string): readonly number[] => worked[id]?.() ?? [];

/** Printed numbers that follow from others, without columns that would say so. */
export const followsFrom: readonly (readonly [id: string, printed: string, value: number])[] = [
	['ad-clicks', '2.08 %', (100 * 1_724_320) / 82_900_000],
	['ad-clicks', '2.00 %', (100 * 1_658_990) / 82_950_000],
	['arrival-times', '4,198', (2400 + 2380 + 2410 + 9600) / 4],
	['claims-triage', '151,200', 28 * 5400],
	['claims-triage', '128,520', 0.85 * 151_200],
	['claims-triage', '12,096', 0.08 * 151_200],
	['claims-triage', '10,584', 0.07 * 151_200],
	['comment-filter', '0.85', 0.84 * 3600 * (1 / (0.84 * 3600 + 528))],
	['comment-filter', '0.80', (2 * 0.82 * 0.78) / (0.82 + 0.78)],
	['energy-forecast', '21,912', 83 * 24 * 11],
	['help-bot', '22,660', 0.55 * 41_200],
	['help-bot', '18,540', 41_200 - 22_660],
	['two-countries', '9,224', Math.ceil(((1.96 * 0.196) / 0.004) ** 2)],
	['two-countries', '54.5 %', (31 * 61.2 + 9 * 31.2) / 40],
	['voice-orders', '39,600', 11 * 3600],
	['voice-orders', '28,800', 8 * 3600]
];
