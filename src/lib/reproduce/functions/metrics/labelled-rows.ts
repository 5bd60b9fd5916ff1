import { pythonString } from '../../text/python-string.ts';
import { rString } from '../../text/r-string.ts';
import { wrappedList } from '../../text/wrapped-list.ts';
import { pythonValues } from '../python-values.ts';
import { rValues } from '../r-values.ts';

/** What some rows are, 1 or 0. */
export const exampleActual: readonly number[] = [
	1, 0, 1, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 0, 1, 0, 0, 1
];

/** What a model gives them as the chance of being 1; some alike. */
export const exampleProbabilities: readonly number[] = [
	0.92, 0.15, 0.6, 0.81, 0.4, 0.05, 0.35, 0.22, 0.6, 0.75, 0.1, 0.31, 0.88, 0.45, 0.02, 0.7, 0.55,
	0.18, 0.28, 0.66
];

/** Called 1 from 0.5 on. */
export const examplePredicted: readonly number[] = exampleProbabilities.map((p) =>
	p >= 0.5 ? 1 : 0
);

/** Which of two groups each row belongs to. */
export const exampleGroups: readonly string[] = exampleActual.map((_, i) =>
	i % 3 === 0 || i > 15 ? 'north' : 'south'
);

/** Lines of Python that bring lists of numbers in. */
export const pythonLists = (lists: Record<string, readonly number[]>): string =>
	Object.entries(lists)
		.map(([name, values]) => `${name} = ${pythonValues(values)}`)
		.join('\n');

/** Lines of R that bring lists of numbers in. */
export const rLists = (lists: Record<string, readonly number[]>): string =>
	Object.entries(lists)
		.map(([name, values]) => `${name} <- ${rValues(values)}`)
		.join('\n');

/** A NumPy array of texts. */
export const pythonTexts = (texts: readonly string[]): string =>
	`np.array([\n${wrappedList(texts.map(pythonString), '    ')}\n])`;

/** An R vector of texts. */
export const rTexts = (texts: readonly string[]): string =>
	`c(\n${wrappedList(texts.map(rString), '  ')}\n)`;
