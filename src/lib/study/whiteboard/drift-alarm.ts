import type { Rng } from '../../random/index.ts';
import { averageRunLength, psiNull } from '../../stats/index.ts';
import type { Blank, FilledSheet } from './blank.ts';

const print = (value: number) => value.toLocaleString('en-GB');
const bins = 10;

type Plan = ReturnType<typeof draw>;

/** The plan of a drift alarm: PSI of a day without drift, false alarms, and days until a shift is seen. */
export function driftAlarm(random: Rng): FilledSheet {
	const plan = draw(random);
	const { rows, features, level, shift } = plan;
	return {
		given: [
			`${print(rows)} rows a day, held against as many of a reference, in ${bins} bins.`,
			`${features} features, each tested every day at p below ${level}, none of them drifting.`,
			'A daily mean is watched as well, with limits at three standard deviations.',
			`Then the mean moves by ${shift} standard ${shift === 1 ? 'deviation' : 'deviations'} of a day, and stays there.`
		],
		blanks: [quietPsi(plan), alarms(plan), days(plan)]
	};
}

function draw(random: Rng) {
	return {
		rows: [200, 500, 1_000, 2_000][random.integer(4)] ?? 500,
		features: [40, 100, 300][random.integer(3)] ?? 100,
		level: [0.01, 0.05][random.integer(2)] ?? 0.05,
		shift: [1, 1.5, 2][random.integer(3)] ?? 1
	};
}

function quietPsi({ rows }: Plan): Blank {
	const answer = psiNull({ n: rows, m: rows, bins }).mean;
	return {
		id: 'psi-of-a-quiet-day',
		label: 'Mean PSI of one feature on a day without drift',
		answer,
		tolerance: 0.1 * answer,
		unit: '',
		decimals: 4,
		why: `(1/n + 1/m)(bins − 1) = (1/${rows} + 1/${rows}) × ${bins - 1} = ${answer.toFixed(4)}. So 0.1 means something else at ${print(rows)} rows than at a million.`,
		card: 'psi-of-a-quiet-day'
	};
}

function alarms({ features, level }: Plan): Blank {
	const answer = features * level;
	return {
		id: 'alarms-for-nothing',
		label: 'Features that ring on an average day for nothing',
		answer,
		tolerance: 0.02 * answer,
		unit: 'features',
		decimals: Number.isInteger(answer) ? 0 : 1,
		why: `${features} × ${level} = ${Number(answer.toFixed(2))}. A level is a rate of false alarms, for each feature.`,
		card: 'days-that-ring-for-nothing'
	};
}

function days({ shift }: Plan): Blank {
	const answer = averageRunLength(3, shift);
	return {
		id: 'days-to-see',
		label: 'Days until the moved mean is seen, on average',
		answer,
		tolerance: 0.15 * answer,
		unit: 'days',
		decimals: 1,
		why: `With limits at 3, a day’s mean moved by ${shift} falls outside with a chance of ${Number((100 / answer).toPrecision(2))} %, so it takes ${answer.toFixed(1)} days on average. Sums see small shifts sooner.`,
		card: 'sums-see-small-shifts'
	};
}
