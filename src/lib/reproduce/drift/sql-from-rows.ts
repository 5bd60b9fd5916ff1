/** Both windows in one list, and how many rows each has. */
export const sqlPooled: readonly string[] = [
	`sizes AS (
  SELECT (SELECT COUNT(*) * EXP(0) FROM reference_rows) AS n,
    (SELECT COUNT(*) * EXP(0) FROM current_rows) AS m
)`,
	`pooled AS (
  SELECT value, EXP(0) AS in_reference, 0 * EXP(0) AS in_current FROM reference_rows
  UNION ALL SELECT value, 0 * EXP(0), EXP(0) FROM current_rows
)`,
	`-- The numbers from 0 to 99.
digits AS (
  SELECT 0 AS d UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4
  UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9
)`,
	`counting AS (
  SELECT tens.d * 10 + units.d AS k FROM digits AS tens CROSS JOIN digits AS units
)`
];

/**
 * Bins cut at quantiles of the reference (type 7), and the rows of both windows in each.
 *
 * @param bins how many, 2 to 100; equal edges are merged
 */
export const sqlBins = (bins: number): readonly string[] => [
	`-- Edges at ${bins - 1} quantiles of the reference, between two rows where they fall between.
ranked AS (
  SELECT value, ROW_NUMBER() OVER (ORDER BY value) - 1 AS place FROM reference_rows
)`,
	`spots AS (
  SELECT (n - 1) * (k * EXP(0) / ${bins}) AS spot
  FROM counting CROSS JOIN sizes
  WHERE k >= 1 AND k < ${bins}
)`,
	`cuts AS (
  SELECT this_row.value
    + (spot - FLOOR(spot)) * (COALESCE(next_row.value, this_row.value) - this_row.value) AS edge
  FROM spots
  JOIN ranked AS this_row ON this_row.place = FLOOR(spot)
  LEFT JOIN ranked AS next_row ON next_row.place = FLOOR(spot) + 1
)`,
	`ends AS (SELECT MIN(value) AS low, MAX(value) AS high FROM reference_rows)`,
	`edges AS (SELECT DISTINCT edge FROM cuts CROSS JOIN ends WHERE edge > low AND edge < high)`,
	`-- A bin holds its lower edge and not its upper one; the outer two are open.
bounds AS (
  SELECT edge AS low, LEAD(edge) OVER (ORDER BY edge) AS high FROM edges
  UNION ALL SELECT NULL, MIN(edge) FROM edges
)`,
	`counts AS (
  SELECT bounds.low, SUM(in_reference) AS before_rows, SUM(in_current) AS after_rows
  FROM bounds
  JOIN pooled ON (bounds.low IS NULL OR pooled.value >= bounds.low)
    AND (bounds.high IS NULL OR pooled.value < bounds.high)
  GROUP BY bounds.low
)`
];

/** Kolmogorov and Smirnov: both curves in one sorted window, and the limit law of their widest gap. */
export const sqlGap: readonly string[] = [
	`-- Kolmogorov-Smirnov. Both distribution functions at every value, in one pass over sorted values.
steps AS (
  SELECT value, SUM(in_reference) AS r, SUM(in_current) AS c FROM pooled GROUP BY value
)`,
	`curves AS (
  SELECT SUM(r) OVER (ORDER BY value ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) / n AS f,
    SUM(c) OVER (ORDER BY value ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) / m AS g
  FROM steps CROSS JOIN sizes
)`,
	`widest_gap AS (SELECT MAX(ABS(f - g)) AS d FROM curves)`,
	`-- p by the Kolmogorov limit; the page is exact up to n m = 5,000,000, and differs a little there.
-- PostgreSQL stops where EXP underflows: such terms are left out.
ks_powers AS (
  SELECT k, 2 * k * k * d * d * n * m / (n + m) AS power
  FROM counting CROSS JOIN widest_gap CROSS JOIN sizes
  WHERE k >= 1
)`,
	`ks_terms AS (
  SELECT CASE WHEN k - 2 * FLOOR(k * EXP(0) / 2) = 1 THEN 1 ELSE -1 END
    * EXP(CASE WHEN power < 700 THEN -power END) AS term
  FROM ks_powers
)`,
	`ks_limit AS (
  SELECT CASE WHEN SUM(term) > 0.5 THEN EXP(0) ELSE COALESCE(2 * SUM(term), 0) END AS p
  FROM ks_terms
)`
];
