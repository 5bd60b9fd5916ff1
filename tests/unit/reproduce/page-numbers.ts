import type { DriftSnippetInput } from '../../../src/lib/reproduce/drift-one-feature.ts';
import { categoricalPair, continuousPair, driftTests } from '../../../src/lib/stats/index.ts';

/**
 * The numbers of the page for a state, straight from the registry, under the names that a snippet
 * prints and in the order of the state's detectors.
 */
export function pageNumbers({ data, floor, detectors }: DriftSnippetInput, bins: number) {
	const pair =
		data.kind === 'rows'
			? continuousPair(data.reference, data.current, { bins, floor })
			: categoricalPair(data.reference, data.current, data.labels, { floor });
	const numbers = new Map<string, number>();
	for (const { id } of detectors) {
		const test = driftTests.find((known) => known.id === id);
		if (!test?.accepts.includes(pair.kind)) continue;
		const { statistic, pValue } = test.compute(pair);
		numbers.set(`${id}.statistic`, statistic);
		if (pValue !== null) numbers.set(`${id}.p_value`, pValue);
	}
	return numbers;
}
