import { wordCount } from './word-count.ts';

const wordsPerMinute = 220;
const minutesPerFigure = 1.5;
const minutesPerCheck = 0.5;

/**
 * How long a lesson takes, in whole minutes: reading it, playing with its figures, answering.
 *
 * @param body the text below the front matter
 * @param figures how many figures it has
 * @param checks how many questions it asks
 */
export function readingMinutes(body: string, figures: number, checks: number): number {
	const reading = wordCount(body) / wordsPerMinute;
	return Math.max(1, Math.round(reading + figures * minutesPerFigure + checks * minutesPerCheck));
}
