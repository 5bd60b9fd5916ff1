import { formatCount, formatFixed, formatPlain } from '$lib/components/charts';
import { monthDays } from '$lib/simulation/drift';
import type { Detector } from '../detector.ts';
import type { DetectorRow, HowOftenReading } from './reading.ts';
import type { HowOftenState } from './state.ts';

/** `PSI > 0.25`, `KS p < 0.05`. */
export function alarmName({ title, threshold: { kind } }: Detector, threshold: number): string {
	const short = title === 'Kolmogorov–Smirnov' ? 'KS' : title;
	return kind === 'p-below'
		? `${short} p < ${formatPlain(threshold)}`
		: `${short} > ${formatPlain(threshold)}`;
}

/** `on 97 days in 100`, `every day`, `on no day`, as a rate would be told. */
export function daysIn(rate: number): string {
	if (rate >= 0.995) return 'every day';
	if (rate <= 0) return 'on no day';
	if (rate >= 0.01)
		return `on ${formatFixed(100 * rate, 0)} ${rate < 0.015 ? 'day' : 'days'} in 100`;
	if (rate >= 0.001)
		return `on ${formatFixed(1000 * rate, 0)} ${rate < 0.0015 ? 'day' : 'days'} in 1,000`;
	return 'on less than 1 day in 1,000';
}

/** `10,000 rows a side`. */
export function sizeWords({ reference, current }: HowOftenState['rows']): string {
	return reference === current
		? `${formatCount(current)} rows a side`
		: `${formatCount(reference)} reference and ${formatCount(current)} current rows`;
}

/** An effect on its axis: `0.1 sd`, `1.5 times this drift`, `40 % of rows drifted`. */
export function effectWords(kind: HowOftenReading['axis']['kind'], effect: number): string {
	if (kind === 'shift') return `${formatPlain(Number(effect.toPrecision(2)))} sd`;
	if (kind === 'times') return `${formatPlain(Number(effect.toPrecision(2)))} times this drift`;
	return `${formatFixed(100 * effect, 0)} % of rows drifted`;
}

export type Said = {
	readonly state: 'alarm' | 'steady' | 'unknown';
	readonly verdict: string;
	readonly rest: string;
	readonly why: string;
};

const often = 0.2;

/** What the watched alarm does and another one beside it, and what that costs. */
export function verdictOf(
	state: HowOftenState,
	reading: HowOftenReading,
	detectors: readonly Detector[]
): Said {
	const row = reading.rows.find(({ id }) => id === reading.watched.id) ?? reading.rows[0];
	const other = contrastOf(reading);
	if (!row) return { state: 'unknown', verdict: 'Nothing is counted yet.', rest: '', why: '' };
	const nameOf = ({ id, threshold }: DetectorRow) => {
		const detector = detectors.find((one) => one.id === id);
		return detector ? alarmName(detector, threshold) : id;
	};
	const still = reading.axis.present === 0;
	const isWrong = row.falseAlarms.rate > often || (!still && row.power.rate < 1 - often);
	const first = still ? falseWords(row) : missWords(row);
	const second = other ? `${nameOf(other)} ${pageWords(other, still)}.` : '';
	return {
		state: isWrong ? 'alarm' : 'steady',
		verdict: `With ${sizeWords(reading.size)}, ${nameOf(row)} ${first}.`,
		rest: second,
		why: whyOf(state, reading, row)
	};
}

/** KS beside the others, PSI beside KS; for categories chi-square takes the part of KS. */
function contrastOf({ rows, watched }: HowOftenReading): DetectorRow | undefined {
	const wanted = ['ks', 'chi-square', 'psi'].filter((id) => id !== watched.id);
	const [first] = wanted.flatMap((id) => rows.filter((row) => row.id === id));
	return watched.id === 'ks' ? rows.find(({ id }) => id === 'psi') : first;
}

function missWords({ power, falseAlarms }: DetectorRow): string {
	const false_ =
		falseAlarms.rate >= 0.001 ? `, and rings ${daysIn(falseAlarms.rate)} without drift` : '';
	if (power.rate >= 0.995) return `sees this drift every day${false_}`;
	if (power.rate <= 0.005) return `misses this drift every day${false_}`;
	return `misses this drift ${daysIn(1 - power.rate)}${false_}`;
}

function falseWords({ falseAlarms }: DetectorRow): string {
	return `rings ${daysIn(falseAlarms.rate)} on which nothing has moved`;
}

function pageWords({ power, falseAlarms }: DetectorRow, still: boolean): string {
	if (still) return `rings ${daysIn(falseAlarms.rate)}`;
	const without =
		falseAlarms.rate < 0.001 ? 'never without drift' : `${daysIn(falseAlarms.rate)} without drift`;
	return `pages you ${daysIn(power.rate)} that it lasts, and ${without}`;
}

function whyOf(state: HowOftenState, reading: HowOftenReading, row: DetectorRow): string {
	const { axis, runs, kind, drawn } = reading;
	const drift =
		axis.present === 0
			? 'Both windows come from one shape.'
			: axis.kind === 'shift'
				? `The drift is a shift of ${effectWords('shift', axis.present)}.`
				: drawn
					? 'The drift is the one between the file’s two sides.'
					: 'The drift is the one between the two shapes.';
	const money = (cost: number) => `$${formatFixed(cost, 0)}`;
	const bins = kind === 'categories' ? '' : `, ${state.bins} quantile bins`;
	if (axis.present === 0) {
		const pages = monthDays * row.falseAlarms.rate;
		const told = formatFixed(pages, pages < 10 ? 1 : 0);
		return `${drift} Counted over ${formatCount(runs)} simulated days${bins}. Every page is a false one: ${told} a month.`;
	}
	const bill =
		row.best.bill.cost < row.bill.cost - 0.5
			? `At your prices it costs ${money(row.bill.cost)} a month; its cheapest threshold, ${formatPlain(row.best.threshold)}, ${money(row.best.bill.cost)}.`
			: `At your prices it costs ${money(row.bill.cost)} a month, and no other threshold costs less.`;
	return `${drift} Counted over ${formatCount(runs)} simulated days${bins}. ${bill}`;
}
