import type { FunctionSnippet } from './function-snippet.ts';
import { pythonScript } from './python-script.ts';
import { rScript } from './r-script.ts';
import { sqlScript } from './sql-script.ts';

/** A snippet whose code is still without heading, imports and `report`; tolerance 1e-9 if left out. */
export type SnippetParts<Input> = Omit<FunctionSnippet<Input>, 'tolerance'> & {
	tolerance?: number;
};

/** Puts the heading, the imports and `report` around the code of a snippet. */
export function makeSnippet<Input>(parts: SnippetParts<Input>): FunctionSnippet<Input> {
	const { title, sql } = parts;
	return {
		tolerance: 1e-9,
		...parts,
		python: (input) => pythonScript(title, parts.python(input)),
		r: (input) => rScript(title, parts.r(input)),
		...(sql ? { sql: (input: Input) => sqlScript(title, sql(input)) } : {})
	};
}
