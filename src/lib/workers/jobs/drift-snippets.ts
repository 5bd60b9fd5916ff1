import {
	batchCheck,
	pythonSnippet,
	readsSampleFiles,
	rSnippet,
	sqlSnippet,
	type DriftDetectorId,
	type DriftSnippetInput
} from '../../reproduce/index.ts';
import { countsOf, rowsOf, type LiveRequest } from '../../simulation/drift/index.ts';

type Input = Pick<DriftSnippetInput, 'title' | 'link' | 'seed' | 'edges'> & {
	readonly request: LiveRequest;
	readonly detectors: readonly {
		readonly id: string;
		readonly statistic: number;
		readonly pValue: number | null;
		readonly threshold: number;
	}[];
};

/** The state of the Drift Lab as Python, R and SQL, and a script for whole tables. */
export const createJob =
	() =>
	({ request, detectors, ...head }: Input) => {
		const rows = rowsOf(request);
		const input: DriftSnippetInput = {
			...head,
			data: rows
				? { kind: 'rows', reference: rows.reference, current: rows.current }
				: { kind: 'counts', ...countsOf(request) },
			binStrategy: 'quantile',
			floor: request.options.floor,
			detectors: detectors.map((one) => ({ ...one, id: one.id as DriftDetectorId }))
		};
		return {
			python: pythonSnippet(input),
			r: rSnippet(input),
			sql: sqlSnippet(input, request.options.bins),
			batch: batchCheck,
			readsFiles: readsSampleFiles(input.data)
		};
	};
