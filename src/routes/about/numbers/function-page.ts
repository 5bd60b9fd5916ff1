import type { Disagreement } from '$lib/content';
import type { FilledSnippet } from '$lib/reproduce';
import type { Tolerance } from '$lib/verify';
import type { FunctionRow } from './numbers-page.ts';
import type { CoreFunction } from './_build/functions.server.ts';

/** One golden case of a function, worked out while the site was built. */
export type CaseLine = {
	name: string;
	values: number;
	failed: number;
	largestError: number;
	tolerance: Tolerance;
};

/** The cases of a function that stand in one golden file. */
export type CaseFile = {
	file: string;
	/** The authority and its versions, in full. */
	source: string;
	note?: string | undefined;
	lines: CaseLine[];
};

/** All that there is to know about a function. */
export type FunctionPage = {
	row: FunctionRow;
	about: CoreFunction;
	caseFiles: CaseFile[];
	snippets: FilledSnippet[];
	disagreements: Disagreement[];
	previous: string | undefined;
	next: string | undefined;
};
