import { formatFixed } from '$lib/components/charts';
import type { DifferenceReading, JudgedDifference } from '$lib/simulation/llm';

/** A difference of two shares in points, always with its sign: `+4.5`. */
export function points(difference: number, digits = 1): string {
	const text = formatFixed(100 * difference, digits);
	return /[1-9]/.test(text) && difference > 0 ? `+${text}` : text;
}

/** `+4.5, from 1.7 to 7.3`. */
export function readingWords({ difference, interval: [lower, upper] }: DifferenceReading): string {
	return `${points(difference)}, from ${points(lower)} to ${points(upper)}`;
}

export type JudgeRow = {
	name: string;
	/** In the picture, where the line of no change needs the middle. */
	short: string;
	reading: DifferenceReading;
	/** The interval leaves the truth out. */
	misleads: boolean;
};

/** The four ways to read one evaluation, in the order in which they are drawn. */
export function judgeRows(found: JudgedDifference, truth: number): JudgeRow[] {
	const rows: [name: string, short: string, reading: DifferenceReading][] = [
		['the judge’s word', 'the judge’s word', found.judge],
		['corrected, labels of the old prompt', 'corrected, old labels', found.oldLabels],
		['corrected, labels of each prompt', 'corrected, fresh labels', found.ownLabels],
		['people alone', 'people alone', found.people]
	];
	return rows.map(([name, short, reading]) => {
		const [lower, upper] = reading.interval;
		return { name, short, reading, misleads: truth < lower || truth > upper };
	});
}
