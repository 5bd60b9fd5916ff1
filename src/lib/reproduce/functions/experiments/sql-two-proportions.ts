import type { TwoArms } from '../../../stats/index.ts';
import { exactNumber } from '../../text/exact-number.ts';

/** SQL for the pooled z test of two success rates and Newcombe's 95 % interval. */
export const sqlTwoProportions = ({ successesA, nA, successesB, nB }: TwoArms): string => {
	const number = (value: number) => `${exactNumber(value)}e0`;
	return `-- SQL has no normal distribution: |z| above 1.96 is p below 0.05. z is NULL if no row varies.
WITH arms AS (
  SELECT ${number(successesA)} AS s_a, ${number(nA)} AS n_a, ${number(successesB)} AS s_b, ${number(nB)} AS n_b,
    1.959963984540054e0 AS score
),
rates AS (
  SELECT n_a, n_b, score, s_a / n_a AS a, s_b / n_b AS b, (s_a + s_b) / (n_a + n_b) AS pooled,
    score * score / n_a AS extra_a, score * score / n_b AS extra_b
  FROM arms
),
wilson AS (
  SELECT n_a, n_b, a, b, pooled,
    (a + extra_a / 2) / (1 + extra_a) AS middle_a,
    (b + extra_b / 2) / (1 + extra_b) AS middle_b,
    SQRT(extra_a * a * (1 - a) + extra_a * extra_a / 4) / (1 + extra_a) AS reach_a,
    SQRT(extra_b * b * (1 - b) + extra_b * extra_b / 4) / (1 + extra_b) AS reach_b
  FROM rates
)
SELECT
  (b - a) / NULLIF(SQRT(pooled * (1 - pooled) * (1 / n_a + 1 / n_b)), 0) AS z,
  b - a AS difference,
  b - a - SQRT((b - middle_b + reach_b) * (b - middle_b + reach_b)
    + (middle_a + reach_a - a) * (middle_a + reach_a - a)) AS lower,
  b - a + SQRT((middle_b + reach_b - b) * (middle_b + reach_b - b)
    + (a - middle_a + reach_a) * (a - middle_a + reach_a)) AS upper
FROM wilson`;
};
