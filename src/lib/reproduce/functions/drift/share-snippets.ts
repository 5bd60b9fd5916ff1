import {
	hellingerDistance,
	jensenShannonDistance,
	klDivergence,
	lInfinityDistance,
	totalVariationDistance
} from '../../../stats/index.ts';
import { makeSnippet } from '../make-snippet.ts';
import {
	exampleCounts,
	holedCounts,
	pythonShares,
	rShares,
	sqlShares,
	type TwoCounts
} from './two-counts.ts';

const kullbackLeibler = makeSnippet<TwoCounts>({
	id: 'kl-divergence',
	functions: ['klDivergence'],
	title: 'Kullback-Leibler divergence of the current shares from the reference',
	example: holedCounts,
	numbers: ({ reference, current }) => ({
		nats: klDivergence(reference, current),
		bits: klDivergence(reference, current, { base: 2 })
	}),
	python: (input) => `${pythonShares(input)}

# Infinite as soon as a bin is empty in current alone.
report("nats", stats.entropy(p, q))
report("bits", stats.entropy(p, q, base=2))`,
	r: (input) => `${rShares(input)}

# Infinite as soon as a bin is empty in current alone.
nats <- sum(ifelse(p > 0, p * log(p / q), 0))
report("nats", nats)
report("bits", nats / log(2))`,
	sql: (input) => `-- NULL stands for infinite: a bin is empty in current alone.
${sqlShares(input)},
kl AS (
  SELECT SUM(CASE WHEN p > 0 AND q > 0 THEN p * LN(p / q) ELSE 0 END) AS nats,
    SUM(CASE WHEN p > 0 AND q = 0 THEN 1 ELSE 0 END) AS holes
  FROM shares
)
SELECT CASE WHEN holes = 0 THEN nats END AS nats,
  CASE WHEN holes = 0 THEN nats / LN(2e0) END AS bits
FROM kl`
});

const jensenShannon = makeSnippet<TwoCounts>({
	id: 'jensen-shannon-distance',
	functions: ['jensenShannonDistance'],
	title: 'Jensen-Shannon distance in base 2, from 0 to 1',
	example: holedCounts,
	numbers: ({ reference, current }) => ({ distance: jensenShannonDistance(reference, current) }),
	python: (input) => `${pythonShares(input)}

# SciPy's default base is e.
report("distance", distance.jensenshannon(p, q, base=2))`,
	r: (input) => `${rShares(input)}

half <- function(a) sum(ifelse(a > 0, a * log2(2 * a / (p + q)), 0)) / 2
report("distance", sqrt(half(p) + half(q)))`,
	sql: (input) => `${sqlShares(input)}
SELECT SQRT(SUM(
    CASE WHEN p > 0 THEN p * LN(2 * p / (p + q)) ELSE 0 END
    + CASE WHEN q > 0 THEN q * LN(2 * q / (p + q)) ELSE 0 END
  ) / (2 * LN(2e0))) AS distance
FROM shares`
});

const hellinger = makeSnippet<TwoCounts>({
	id: 'hellinger-distance',
	functions: ['hellingerDistance'],
	title: 'Hellinger distance',
	example: exampleCounts,
	numbers: ({ reference, current }) => ({ distance: hellingerDistance(reference, current) }),
	python: (input) => `${pythonShares(input)}

report("distance", np.linalg.norm(np.sqrt(p) - np.sqrt(q)) / np.sqrt(2))`,
	r: (input) => `${rShares(input)}

report("distance", sqrt(sum((sqrt(p) - sqrt(q))^2) / 2))`,
	sql: (input) => `${sqlShares(input)}
SELECT SQRT(SUM((SQRT(p) - SQRT(q)) * (SQRT(p) - SQRT(q))) / 2) AS distance
FROM shares`
});

const largestAndHalf = makeSnippet<TwoCounts>({
	id: 'share-differences',
	functions: ['totalVariationDistance', 'lInfinityDistance'],
	title: 'Total variation and the largest change of a share',
	example: exampleCounts,
	numbers: ({ reference, current }) => ({
		total_variation: totalVariationDistance(reference, current),
		l_infinity: lInfinityDistance(reference, current)
	}),
	python: (input) => `${pythonShares(input)}

report("total_variation", distance.cityblock(p, q) / 2)
report("l_infinity", distance.chebyshev(p, q))`,
	r: (input) => `${rShares(input)}

report("total_variation", sum(abs(p - q)) / 2)
report("l_infinity", max(abs(p - q)))`,
	sql: (input) => `${sqlShares(input)}
SELECT SUM(ABS(p - q)) / 2 AS total_variation, MAX(ABS(p - q)) AS l_infinity
FROM shares`
});

/** Snippets for distances between two lists of shares. */
export const shareSnippets = [kullbackLeibler, jensenShannon, hellinger, largestAndHalf];
