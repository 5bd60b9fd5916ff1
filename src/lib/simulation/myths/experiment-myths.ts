import { binomial, normal, peekingErrorRate, powerForMeans } from '../../stats/index.ts';
import { shareAxis } from './axes.ts';
import type { MythFigure } from './myth-figure.ts';
import { print } from './print.ts';

/** The sheet's size for an effect of a tenth of a standard deviation. */
const ratio = normal(0, 1).quantile(0.975) / 0.1;
const sheetSize = ratio * ratio;
const power = (times: number) =>
	100 * powerForMeans({ nPerArm: times * sheetSize, sd: 1, effect: 0.1, method: 'z' });

const sampleSize: MythFigure = {
	id: 'c1',
	question: 'How often does a test of the sheet’s size find a real effect?',
	across: {
		title: 'users an arm, in times of the sheet’s size',
		unit: ' ×',
		min: 0.5,
		max: 8,
		scale: 'linear',
		ticks: [1, 2, 4, 6, 8],
		decimals: 1,
		start: 2,
		step: 0.1
	},
	up: shareAxis('tests that find it'),
	claim: { label: 'what is promised: 80 %', at: () => 80 },
	truth: { label: 'power', at: power },
	sentence: (times) =>
		`With ${print(times, 1)} times the sheet’s size in each arm, ${print(power(times), 1)} % of tests find an effect as large as the MDE.`,
	assumed: 'Two-sided at 5 %, standard deviation known; true for any effect and spread.'
};

const looksAxis = {
	title: 'looks at the running experiment',
	unit: '',
	min: 1,
	max: 20,
	scale: 'linear',
	ticks: [1, 5, 10, 15, 20],
	decimals: 0,
	start: 3,
	step: 1
} as const;
const errors = new Map<number, number>();

/** Worked out once for each number of looks: the integral takes a moment. */
function peekingError(looks: number): number {
	const whole = Math.round(looks);
	const known = errors.get(whole) ?? 100 * peekingErrorRate({ looks: whole, alpha: 0.05 });
	errors.set(whole, known);
	return known;
}

const peeking: MythFigure = {
	id: 'c10',
	question: 'You look k times at 5 % and stop at the first success. How often is that wrong?',
	across: looksAxis,
	up: shareAxis('A/A tests called a success', 50),
	claim: { label: 'what is promised: 5 %', at: () => 5 },
	truth: { label: 'exact error', at: peekingError },
	sentence: (looks) =>
		`With ${print(looks)} looks, ${print(peekingError(looks), 1)} % of experiments without any effect are called a success.`,
	assumed: 'Equally spaced looks, two-sided at 5 % each, normal data.'
};

const asIfIndependent = (looks: number) => 100 * (1 - binomial(Math.round(looks), 0.05).pmf(0));

const independentLooks: MythFigure = {
	...peeking,
	id: 'm3',
	question: 'Are looks at one experiment independent tests?',
	up: shareAxis('A/A tests called a success', 70),
	claim: { label: '1 − 0.95^k', at: asIfIndependent },
	sentence: (looks) =>
		`With ${print(looks)} looks, 1 − 0.95^k says ${print(asIfIndependent(looks), 1)} %; the looks share their data, and it is ${print(peekingError(looks), 1)} %.`
};

export const experimentMyths: readonly MythFigure[] = [sampleSize, peeking, independentLooks];
