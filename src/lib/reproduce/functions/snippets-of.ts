import { functionSnippets } from './function-snippets.ts';

/** A snippet with its example filled in: the code in each language and the numbers that it prints. */
export type FilledSnippet = {
	id: string;
	title: string;
	python: string;
	r: string;
	sql?: string;
	numbers: Record<string, number>;
};

/**
 * The snippets that reproduce a function of the statistics core, with their examples filled in;
 * empty for a function that has none.
 *
 * @param exportName the function's name in the core, such as `ksTest`
 */
export function snippetsOf(exportName: string): FilledSnippet[] {
	return functionSnippets
		.filter(({ functions }) => functions.includes(exportName))
		.map((snippet) => {
			const { id, title, example } = snippet;
			return {
				id,
				title,
				python: snippet.python(example),
				r: snippet.r(example),
				...(snippet.sql ? { sql: snippet.sql(example) } : {}),
				numbers: snippet.numbers(example)
			};
		});
}
