import found from '../../../../../content/presets/datasets.json';
import type { SplitRule } from '$lib/simulation/table';
import type { DataChoice } from './data-choice.ts';

/** A comparison worth making in a bundled data set, with the question it asks. */
export type SuggestedSplit = {
	readonly id: string;
	readonly title: string;
	readonly column: string;
	readonly rule: SplitRule;
	readonly question: string;
	readonly teaches: string;
};

/** A bundled data set: a file under `data/`, where it comes from, and what to look at. */
export type Dataset = {
	readonly id: string;
	readonly title: string;
	readonly file: string;
	readonly about: string;
	readonly source: { readonly title: string; readonly url: string };
	readonly licence: { readonly title: string; readonly url: string };
	readonly splits: readonly SuggestedSplit[];
};

/** The reader's own file among the data sets. */
export const ownFile = 'own';

export const datasets = found.datasets as readonly Dataset[];

export function datasetOf(id: string): Dataset | undefined {
	return datasets.find((dataset) => dataset.id === id);
}

/** What a data set opens with: its first suggested comparison. */
export function firstChoice(dataset: Dataset): DataChoice {
	const [split] = dataset.splits;
	if (!split) throw new Error(`${dataset.id} suggests no comparison`);
	return choiceOf(dataset, split);
}

export function choiceOf(dataset: Dataset, { column, rule }: SuggestedSplit): DataChoice {
	return { dataset: dataset.id, column, split: rule };
}

/** The suggestion that a choice is, if it is one. */
export function suggestionOf({ dataset, column, split }: DataChoice): SuggestedSplit | undefined {
	const written = JSON.stringify(split);
	return datasetOf(dataset)?.splits.find(
		(one) => one.column === column && JSON.stringify(one.rule) === written
	);
}
