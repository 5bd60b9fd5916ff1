import { exactNumber } from '../../text/exact-number.ts';
import { pythonValues } from '../python-values.ts';
import { rValues } from '../r-values.ts';

/** A sample that a function describes. */
export type SampleX = { x: readonly number[] };

/** Thirty latencies in milliseconds, two of them alike and one far out. */
export const exampleX: readonly number[] = [
	112, 98.5, 131.2, 87, 145.9, 103.4, 99.1, 120.6, 310.8, 94.2, 108.8, 117.3, 91.7, 101.5, 126,
	88.4, 97.6, 139.5, 105.2, 110.1, 93.3, 152.7, 100.4, 115, 96.9, 119.8, 84.6, 107.7, 112, 178.3
];

/** The line of Python that brings the sample in. */
export const pythonX = ({ x }: SampleX): string => `x = ${pythonValues(x)}`;

/** The line of R that brings the sample in. */
export const rX = ({ x }: SampleX): string => `x <- ${rValues(x)}`;

/** Numbers with commas between. */
export const listed = (values: readonly number[]): string => values.map(exactNumber).join(', ');
