import { formatPlain } from '$lib/components/charts';

/** A value as the query returns it, to four digits. */
export const lookValue = (value: number) =>
	Number.isNaN(value) ? 'NaN' : formatPlain(Number(value.toPrecision(4)));
