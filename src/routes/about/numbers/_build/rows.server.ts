import type { FunctionRow } from '../numbers-page.ts';
import { coreFunctions } from './functions.server.ts';
import { goldenFiles, goldenResults } from './golden.server.ts';
import { lawsByFunction } from './laws-by-function.ts';
import { lawTexts } from './laws.server.ts';
import { toRows } from './to-rows.ts';

let made: FunctionRow[] | undefined;

/** The rows of the table, made once. */
export function rows(): FunctionRow[] {
	return (made ??= toRows({
		functions: coreFunctions,
		results: goldenResults(),
		files: goldenFiles,
		laws: lawsByFunction(
			lawTexts,
			coreFunctions.map(({ name }) => name)
		)
	}));
}
