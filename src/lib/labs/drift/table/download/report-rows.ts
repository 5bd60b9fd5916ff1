import type {
	ColumnReport,
	Judged,
	JudgedReport,
	LabelReport,
	LeftOut,
	MissingReport,
	NumberReport,
	Rule,
	TableReport
} from '$lib/simulation/table';

/** What a report is made from, besides the table. */
export type ReportInput = {
	/** The table's name, and how its rows were split, in words. */
	readonly title: string;
	readonly split: string;
	readonly report: TableReport;
	readonly judged: JudgedReport;
	readonly rule: Rule;
	/** The day it was made: 2026-11-26. */
	readonly made: string;
	/** Where it was made. */
	readonly link: string;
};

/** Everything that is known of one column. */
export type ReportRow = {
	readonly name: string;
	readonly tested?: Judged<ColumnReport>;
	readonly missing?: Judged<MissingReport>;
	readonly leftOut?: LeftOut;
	readonly only?: 'reference' | 'current';
};

export type Cell = string | number | boolean | null;
export type ReportField = {
	readonly name: string;
	/** One line for whoever reads the file later. */
	readonly about: string;
	readonly cell: (row: ReportRow) => Cell;
};

const numbersOf = (row: ReportRow): NumberReport | undefined =>
	row.tested?.finding.test === 'ks' ? row.tested.finding : undefined;
const labelsOf = (row: ReportRow): LabelReport | undefined =>
	row.tested && row.tested.finding.test !== 'ks' ? row.tested.finding : undefined;
const names = (list: LabelReport['change']['appeared'] | undefined) =>
	list ? list.map(({ label }) => label).join(' | ') : null;

/** The columns of the CSV and the keys of the JSON, in order. */
export const reportFields: readonly ReportField[] = [
	{ name: 'column', about: 'name of the column', cell: (row) => row.name },
	{
		name: 'test',
		about: 'ks, chi-square or fisher; empty if not tested',
		cell: (row) => row.tested?.finding.test ?? null
	},
	{
		name: 'effect',
		about: 'D of KS or Cramér’s V, from 0 to 1',
		cell: (row) => row.tested?.finding.effect ?? null
	},
	{
		name: 'quiet_effect',
		about: 'what the effect stays below in 19 of 20 tables without drift',
		cell: (row) => row.tested?.finding.quiet ?? null
	},
	{ name: 'p', about: 'p-value of the test', cell: (row) => row.tested?.finding.pValue ?? null },
	{
		name: 'p_adjusted',
		about: 'corrected for the number of columns tested',
		cell: (row) => row.tested?.adjusted ?? null
	},
	{ name: 'moved', about: 'the verdict under the rule', cell: (row) => row.tested?.moved ?? null },
	{
		name: 'wasserstein_sd',
		about: 'numbers: distance moved, in standard deviations of the reference',
		cell: (row) => numbersOf(row)?.wasserstein ?? null
	},
	{
		name: 'psi',
		about: 'categories: population stability index, empty ones count as 0.0001',
		cell: (row) => labelsOf(row)?.psi ?? null
	},
	{
		name: 'reference_values',
		about: 'reference rows with a value',
		cell: (row) => row.tested?.finding.rows.reference ?? null
	},
	{
		name: 'current_values',
		about: 'current rows with a value',
		cell: (row) => row.tested?.finding.rows.current ?? null
	},
	{
		name: 'reference_mean',
		about: 'numbers: mean of the reference values',
		cell: (row) => numbersOf(row)?.means.reference ?? null
	},
	{
		name: 'current_mean',
		about: 'numbers: mean of the current values',
		cell: (row) => numbersOf(row)?.means.current ?? null
	},
	{
		name: 'reference_median',
		about: 'numbers: median of the reference values',
		cell: (row) => numbersOf(row)?.medians.reference ?? null
	},
	{
		name: 'current_median',
		about: 'numbers: median of the current values',
		cell: (row) => numbersOf(row)?.medians.current ?? null
	},
	{
		name: 'new_categories',
		about: 'in the current rows only, parted by |',
		cell: (row) => names(labelsOf(row)?.change.appeared)
	},
	{
		name: 'new_share',
		about: 'share of current rows that hold them',
		cell: (row) => labelsOf(row)?.change.newShare ?? null
	},
	{
		name: 'expected_new_share',
		about: 'that share without drift: categories seen once, over reference rows (Good and Turing)',
		cell: (row) => labelsOf(row)?.change.expectedNewShare ?? null
	},
	{
		name: 'quiet_new_share',
		about: 'what that share stays below in 19 of 20 tables without drift (Esty)',
		cell: (row) => labelsOf(row)?.change.quietNewShare ?? null
	},
	{
		name: 'vanished_categories',
		about: 'in the reference rows only, parted by |',
		cell: (row) => names(labelsOf(row)?.change.vanished)
	},
	{
		name: 'reference_missing',
		about: 'reference rows without a value',
		cell: (row) => row.missing?.finding.missing.reference ?? null
	},
	{
		name: 'current_missing',
		about: 'current rows without a value',
		cell: (row) => row.missing?.finding.missing.current ?? null
	},
	{
		name: 'missing_p',
		about: 'two-proportion test of the two shares, or Fisher’s where rows are few',
		cell: (row) => row.missing?.finding.pValue ?? null
	},
	{
		name: 'missing_p_adjusted',
		about: 'corrected for the number of columns with missing values',
		cell: (row) => row.missing?.adjusted ?? null
	},
	{
		name: 'missing_moved',
		about: 'whether the share of missing values moved',
		cell: (row) => row.missing?.moved ?? null
	},
	{
		name: 'left_out',
		about: 'why the column was not tested',
		cell: (row) => row.leftOut?.reason ?? (row.only ? `in the ${row.only} file only` : null)
	}
];

/** One row for each column: the tested by effect, then those left out, then those of one file only. */
export function reportRows({ leftOut, only }: TableReport, judged: JudgedReport): ReportRow[] {
	const lacks = new Map(judged.missing.map((one) => [one.finding.name, one]));
	const withMissing = (row: ReportRow): ReportRow => {
		const missing = lacks.get(row.name);
		return missing ? { ...row, missing } : row;
	};
	return [
		...judged.columns.map((tested) => withMissing({ name: tested.finding.name, tested })),
		...leftOut.map((one) => withMissing({ name: one.name, leftOut: one })),
		...only.reference.map((name) => ({ name, only: 'reference' }) as const),
		...only.current.map((name) => ({ name, only: 'current' }) as const)
	];
}
