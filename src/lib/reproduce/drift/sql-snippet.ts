import { chiSquared } from '../../stats/index.ts';
import type { CategoryCounts, DriftSnippetInput } from '../drift-one-feature.ts';
import { sampleFiles } from '../drift-one-feature.ts';
import { commentLine } from '../text/comment-line.ts';
import { exactNumber } from '../text/exact-number.ts';
import { sqlBins, sqlGap, sqlPooled } from './sql-from-rows.ts';

const sqlComment = (text: string) => commentLine(text).replace('#', '--');

/** Ways to bring both files in: the statement below them is the same for all. */
const loading = {
	DuckDB: (table: string, file: string) =>
		`CREATE OR REPLACE TEMP VIEW ${table} AS SELECT CAST(value AS DOUBLE) AS value FROM read_csv('${file}', header = true);`,
	'PostgreSQL, in psql': (table: string, file: string) =>
		`CREATE TEMP TABLE ${table} (value DOUBLE PRECISION);\n\\copy ${table} FROM '${file}' WITH (FORMAT csv, HEADER true)`,
	'Spark SQL': (table: string, file: string) =>
		`CREATE TEMPORARY VIEW ${table} (value DOUBLE) USING csv OPTIONS (path '${file}', header 'true');`,
	'BigQuery, in a shell, with the data set as default for the query': (
		table: string,
		file: string
	) => `bq load --skip_leading_rows=1 YOUR_DATASET.${table} ${file} value:FLOAT64`
} as const;

const tables = [
	['reference_rows', sampleFiles.reference],
	['current_rows', sampleFiles.current]
] as const;

function loadLines(): string {
	return Object.entries(loading)
		.map(([dialect, load], i) => {
			const lines = tables.map(([table, file]) => load(table, file)).join('\n');
			const code = i === 0 ? lines : lines.replace(/^/gm, '-- ');
			return `-- ${dialect}:\n${code}`;
		})
		.join('\n');
}

function heading({ title, link, seed, data }: DriftSnippetInput): string {
	const lines = [
		'Run in DuckDB and PostgreSQL; written in what Spark SQL and BigQuery share with them.',
		'One "name, value" row a number, the same as the page to 1e-9. EXP(0) is the number 1 in floating',
		'point in all four, so that none of them divides as integers or in decimals.',
		title,
		link ?? 'Your own data: no link holds it.',
		...(seed === null ? [] : [`The page drew its rows with seed ${seed}.`]),
		...(data.kind === 'rows'
			? ['Save both CSVs beside this, or name your own tables reference_rows and current_rows.']
			: ['From rows: SELECT value, COUNT(*) ... GROUP BY value on either side gives these counts.'])
	];
	return lines.map(sqlComment).join('\n');
}

/** Counts per category, written out: labels stand in comments, where no dialect reads them. */
function sqlCategories({ labels, reference, current }: CategoryCounts): string {
	const rows = labels.map((label, i) => {
		const pair = [reference[i] ?? 0, current[i] ?? 0].map(
			(count) => `${exactNumber(count)} * EXP(0)`
		);
		const [before, after] = pair;
		const said = sqlComment(label);
		return i === 0
			? `  SELECT ${before} AS before_rows, ${after} AS after_rows ${said}`
			: `  UNION ALL SELECT ${before}, ${after} ${said}`;
	});
	return `counts AS (\n${rows.join('\n')}\n)`;
}

/** From which statistic chi-square rings at 5 %, for each number of degrees of freedom. */
function sqlCritical(bins: number): string {
	const cases = Array.from({ length: Math.max(1, bins - 1) }, (_, i) => {
		const value = chiSquared(i + 1).quantile(0.95);
		return `    WHEN df = ${i + 1} THEN ${exactNumber(Number(value.toPrecision(12)))}`;
	});
	return `CASE\n${cases.join('\n')}\n  END`;
}

function sqlFromCounts(floor: number, bins: number): string {
	const floored = (share: string) =>
		floor === 0 ? share : `CASE WHEN ${share} = 0 THEN ${exactNumber(floor)} ELSE ${share} END`;
	return `sums AS (
  SELECT SUM(before_rows) AS before_sum, SUM(after_rows) AS after_sum FROM counts
),
-- PSI. An empty bin counts as a share of ${exactNumber(floor)}; nothing is rescaled afterwards.
shares AS (
  SELECT before_rows / before_sum AS p, after_rows / after_sum AS q FROM counts CROSS JOIN sums
),
filled AS (
  SELECT ${floored('p')} AS p,
    ${floored('q')} AS q
  FROM shares
  WHERE p + q > 0
),
psi_of_bins AS (SELECT SUM((p - q) * LN(p / q)) AS psi FROM filled),
-- Chi-square on both rows of counts: expected is what both sides together give.
cells AS (
  SELECT before_rows, after_rows,
    (before_rows + after_rows) * before_sum / (before_sum + after_sum) AS before_expected,
    (before_rows + after_rows) * after_sum / (before_sum + after_sum) AS after_expected
  FROM counts CROSS JOIN sums
  WHERE before_rows + after_rows > 0
),
chi_square_of_bins AS (
  SELECT SUM(
      (before_rows - before_expected) * (before_rows - before_expected) / before_expected
      + (after_rows - after_expected) * (after_rows - after_expected) / after_expected
    ) AS chi_square,
    (COUNT(*) - 1) * EXP(0) AS df,
    SUM(before_rows + after_rows) AS all_rows
  FROM cells
),
-- SQL has no chi-square distribution: these are its 95 % points.
chi_square_limit AS (
  SELECT ${sqlCritical(bins).replaceAll('\n', '\n  ')} AS rings_from FROM chi_square_of_bins
)`;
}

const answers = (isRows: boolean) => `SELECT 'psi.statistic' AS name, psi AS value FROM psi_of_bins
UNION ALL SELECT 'chi-square.statistic', SQRT(chi_square / all_rows) FROM chi_square_of_bins
UNION ALL SELECT 'chi-square.chi_square', chi_square FROM chi_square_of_bins
UNION ALL SELECT 'chi-square.df', df FROM chi_square_of_bins
UNION ALL SELECT 'chi-square.rings_from', rings_from FROM chi_square_limit${
	isRows
		? `
UNION ALL SELECT 'ks.statistic', d FROM widest_gap
UNION ALL SELECT 'ks.p_limit', p FROM ks_limit`
		: ''
};`;

/**
 * A lab's state for one feature as one SQL statement: binning, PSI, chi-square and, for a numeric
 * feature, the widest gap of Kolmogorov and Smirnov. It reads tables that the files are loaded into.
 *
 * @param bins quantile bins asked for, 2 to 100; fewer where edges coincide. Categories ignore it
 * @throws RangeError if the floor or a count is not finite
 */
export function sqlSnippet(input: DriftSnippetInput, bins: number): string {
	const { data, floor } = input;
	const isRows = data.kind === 'rows';
	const asked = isRows ? bins : data.labels.length;
	const parts = isRows
		? [...sqlPooled, ...sqlBins(bins), sqlFromCounts(floor, asked), ...sqlGap]
		: [sqlCategories(data), sqlFromCounts(floor, asked)];
	return [
		heading(input),
		...(isRows ? [`\n${loadLines()}\n`] : []),
		`WITH ${parts.join(',\n')}`,
		answers(isRows),
		''
	].join('\n');
}
