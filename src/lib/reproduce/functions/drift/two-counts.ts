import { exactNumber } from '../../text/exact-number.ts';
import { pythonValues } from '../python-values.ts';
import { rValues } from '../r-values.ts';

/** Rows per bin or category of two samples, in the same order. */
export type TwoCounts = { reference: readonly number[]; current: readonly number[] };

/** Rows per channel: a category shrank and a small one grew. */
export const exampleCounts: TwoCounts = { reference: [120, 60, 20, 7], current: [90, 70, 25, 15] };

/** The same with categories that one side lacks. */
export const holedCounts: TwoCounts = {
	reference: [120, 60, 20, 0],
	current: [90, 70, 25, 15]
};

/** The lines of Python that bring the counts in. */
export const pythonCounts = ({ reference, current }: TwoCounts): string =>
	`reference = ${pythonValues(reference)}\ncurrent = ${pythonValues(current)}`;

/** The lines of R that bring the counts in. */
export const rCounts = ({ reference, current }: TwoCounts): string =>
	`reference <- ${rValues(reference)}\ncurrent <- ${rValues(current)}`;

/** The same lines and the shares `p` and `q`. */
export const pythonShares = (input: TwoCounts): string =>
	`${pythonCounts(input)}\np, q = reference / reference.sum(), current / current.sum()`;

/** The same lines and the shares `p` and `q`. */
export const rShares = (input: TwoCounts): string =>
	`${rCounts(input)}\np <- reference / sum(reference)\nq <- current / sum(current)`;

const sqlNumber = (value: number) => {
	const text = exactNumber(value);
	return text.includes('e') ? text : `${text}e0`;
};

/** Common table expressions: `counts`, written out, and `sums` of both sides. */
export const sqlCounts = ({ reference, current }: TwoCounts): string => `WITH counts AS (
${reference
	.map((before, i) => {
		const after = current[i] ?? 0;
		return i === 0
			? `  SELECT 1 AS bin, ${sqlNumber(before)} AS before_rows, ${sqlNumber(after)} AS after_rows`
			: `  UNION ALL SELECT ${i + 1}, ${sqlNumber(before)}, ${sqlNumber(after)}`;
	})
	.join('\n')}
),
sums AS (
  SELECT SUM(before_rows) AS before_sum, SUM(after_rows) AS after_sum FROM counts
)`;

/** The same and `shares` with `p` and `q` for each bin. */
export const sqlShares = (input: TwoCounts): string => `${sqlCounts(input)},
shares AS (
  SELECT bin, before_rows / before_sum AS p, after_rows / after_sum AS q
  FROM counts CROSS JOIN sums
)`;
