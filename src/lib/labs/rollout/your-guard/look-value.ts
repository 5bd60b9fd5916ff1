import { formatPlain } from '$lib/components/charts';
import type { Measure } from '$lib/simulation/rollout';

const digits = (value: number, most: number) => formatPlain(Number(value.toPrecision(most)));

/** A value of a metric with its unit: "0.1 %", "500 ms", "3"; as the query returns it where nobody can tell. */
export function lookValue(value: number, measure: Measure | undefined): string {
	if (Number.isNaN(value)) return 'NaN';
	if (!measure || measure.kind === 'errors') return digits(value, 4);
	if (measure.kind === 'latency') return `${digits(value * measure.unitMs, 4)} ms`;
	return `${digits((value / measure.times) * 100, 4)} %`;
}
