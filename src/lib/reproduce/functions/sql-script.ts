import { commentLine } from '../text/comment-line.ts';

/**
 * One SELECT with a heading that says where it runs.
 *
 * @param title what it works out
 * @param body a statement in the subset that the four dialects share, comments on top
 */
export function sqlScript(title: string, body: string): string {
	const lines = [
		title,
		'Run in DuckDB and PostgreSQL; written in what Spark SQL and BigQuery share with them.',
		'Numbers end in e0 so that no dialect divides them as integers.'
	];
	return `${lines.map((line) => `-${commentLine(line).replace('#', '-')}`).join('\n')}\n${body.trim()}\n`;
}
