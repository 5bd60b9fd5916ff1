/**
 * One or more functions of the statistics core as text that runs elsewhere and prints the same
 * numbers: a template over an input, so that a lab passes its own state.
 */
export type FunctionSnippet<Input = unknown> = {
	/** written by hand, kebab-case, stays for ever */
	id: string;
	/** exports of the statistics core that the snippet reproduces */
	functions: readonly string[];
	/** what it works out, in a few words */
	title: string;
	/** a small input, to show a snippet where nobody has chosen one */
	example: Input;
	/** what our core gives for an input, by the names that the snippets print */
	numbers(input: Input): Record<string, number>;
	/** Python that prints a line `name value` for each of the numbers */
	python(input: Input): string;
	/** R that prints the same lines */
	r(input: Input): string;
	/** one SELECT for DuckDB, PostgreSQL, Spark SQL and BigQuery: a row with the numbers that SQL has, by name */
	sql?(input: Input): string;
	/** how far the printed numbers may be off, in units of max(1, |number|); three standard errors where `random` */
	tolerance: number;
	/** the snippet draws random numbers of its own: it agrees within its sampling error */
	random?: true;
};
