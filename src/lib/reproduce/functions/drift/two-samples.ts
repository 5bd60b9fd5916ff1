import { pythonValues } from '../python-values.ts';
import { rValues } from '../r-values.ts';

/** Two samples to be compared. */
export type TwoSamples = { reference: readonly number[]; current: readonly number[] };

/** Twelve delivery times in hours and ten of a later week, no two alike. */
export const exampleSamples: TwoSamples = {
	reference: [21.4, 19.8, 25.1, 30.2, 18.3, 22.7, 27.5, 24, 20.6, 33.9, 23.2, 26.8],
	current: [24.9, 28.4, 35.3, 22.1, 31, 38.6, 29.7, 26.3, 41.2, 27.9]
};

/** The same rounded to halves of a decade, so that many are alike. */
export const tiedSamples: TwoSamples = {
	reference: [20, 20, 25, 30, 20, 25, 25, 25, 20, 35, 25, 25],
	current: [25, 30, 35, 20, 30, 40, 30, 25, 40, 30]
};

/** The lines of Python that bring both samples in. */
export const pythonSamples = ({ reference, current }: TwoSamples): string =>
	`reference = ${pythonValues(reference)}\ncurrent = ${pythonValues(current)}`;

/** The lines of R that bring both samples in. */
export const rSamples = ({ reference, current }: TwoSamples): string =>
	`reference <- ${rValues(reference)}\ncurrent <- ${rValues(current)}`;

/** Code of the Drift Lab without the detector's id before each printed name. */
export const withoutId = (code: string, id: string): string =>
	code.replaceAll(`report("${id}.`, 'report("');

/** The samples in the form that the Drift Lab's code takes. */
export const asRows = ({ reference, current }: TwoSamples) => ({
	kind: 'rows' as const,
	reference,
	current
});
