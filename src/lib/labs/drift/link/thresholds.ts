import type { Detector } from '../detector.ts';
import { LinkProblem, quote, readNumber } from '$lib/labs/shell';

/** `psi.0.2,ks.0.01`: only thresholds that differ from the registry's. */
export function writeThresholds(thresholds: Readonly<Record<string, number>>): string | undefined {
	const parts = Object.entries(thresholds).map(([id, value]) => `${id}:${value}`);
	return parts.length === 0 ? undefined : parts.join(',');
}

export function readThresholds(
	text: string,
	detectors: readonly Detector[]
): Record<string, number> {
	const entries = text.split(',').map((part): [string, number] => {
		const [id, value] = part.split(':');
		const test = detectors.find((known) => known.id === id);
		if (!test) throw new LinkProblem(`“${quote(id)}” is not a detector this lab knows.`);
		return [test.id, readNumber(value, `threshold for ${test.title}`, test.threshold)];
	});
	return Object.fromEntries(entries);
}
