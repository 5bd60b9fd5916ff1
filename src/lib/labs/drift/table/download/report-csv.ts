import { reportFields, reportRows, type Cell, type ReportInput } from './report-rows.ts';

/** The report as CSV, a line a column of the table. */
export function reportCsv({ report, judged }: ReportInput): string {
	const lines = [
		reportFields.map(({ name }) => name),
		...reportRows(report, judged).map((row) => reportFields.map(({ cell }) => written(cell(row))))
	];
	return lines.map((line) => line.join(',')).join('\n') + '\n';
}

function written(cell: Cell): string {
	if (cell === null) return '';
	if (typeof cell !== 'string') return String(cell);
	// A spreadsheet would run a cell that begins like a formula: an apostrophe makes it text.
	const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
	return /[",\n\r']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
