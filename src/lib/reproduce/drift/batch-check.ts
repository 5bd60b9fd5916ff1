/**
 * A Python script for a scheduled job: every column of two CSV files, judged by Evidently's default
 * rules written out with SciPy. The same text for every state of the lab.
 */
export const batchCheck = `# Needs Python 3.9, NumPy and SciPy 1.10, or newer. Save it as batch_check.py and run:
#
#     python3 batch_check.py reference.csv current.csv [--fair] [--share 0.5]
#
# Judges every column that both files have by the default rules of Evidently 0.7.21, without Evidently:
# up to 1,000 reference rows a test at p = 0.05, above that a distance at 0.1. Its chi-square takes the
# reference for the truth, and with as many rows on both sides rings on 35 to 39 % of quiet days where
# there are six categories; --fair puts the chi-square of two samples in its place.
# Prints a line a column. Ends with status 1 if this share of the columns drifted, so that a job stops.

import argparse
import csv
import sys

import numpy as np
from scipy import stats
from scipy.spatial.distance import jensenshannon


def read_columns(path):
    """Cells of each column, by the names in the first line."""
    with open(path, newline="", encoding="utf-8-sig") as file:
        header, *rows = csv.reader(file)
    return {name: [row[i] for row in rows if len(row) > i] for i, name in enumerate(header)}


def as_numbers(cells):
    """The cells as finite numbers, or None if one of them is none."""
    try:
        values = np.array([float(cell) for cell in cells])
    except ValueError:
        return None
    return values if np.isfinite(values).all() else None


def count_both(reference, current):
    values = sorted(set(reference) | set(current))
    sides = [dict(zip(*np.unique(side, return_counts=True))) for side in (reference, current)]
    return np.array([[side.get(value, 0) for value in values] for side in sides])


def judge(reference, current, fair):
    """Which rule applies, what it reads, its limit, and whether it rings."""
    numeric = not isinstance(reference[0], str)
    n, m = len(reference), len(current)
    values = len(set(reference) | set(current))
    if numeric and values > 5:
        if n <= 1000:
            p = stats.ks_2samp(reference, current).pvalue
            return "ks-p", p, 0.05, p <= 0.05
        # The spread of the reference, never taken as less than 0.001.
        distance = stats.wasserstein_distance(reference, current) / max(np.std(reference), 0.001)
        return "wasserstein", distance, 0.1, distance >= 0.1
    table = count_both(reference, current)
    if n > 1000:
        distance = jensenshannon(table[0] / n, table[1] / m)
        return "jensen-shannon", distance, 0.1, distance >= 0.1
    if values == 1:
        return "one-value", 1.0, 0.05, False
    if values == 2 or fair:
        p = stats.chi2_contingency(table, correction=False)[1]
        return ("z-p" if values == 2 else "chi-square-p"), p, 0.05, p < 0.05
    with np.errstate(divide="ignore"):
        # A category that the reference has never seen makes the statistic infinite and p 0.
        p = stats.chisquare(table[1], table[0] * (m / n))[1]
    return "chi-square-exact-p", p, 0.05, p < 0.05


def main():
    parser = argparse.ArgumentParser(description="Which columns drifted?")
    parser.add_argument("reference", nargs="?", default="reference.csv")
    parser.add_argument("current", nargs="?", default="current.csv")
    parser.add_argument("--fair", action="store_true", help="both sides count as samples")
    parser.add_argument("--share", type=float, default=0.5, help="of columns, to end with status 1")
    chosen = parser.parse_args()
    before, after = read_columns(chosen.reference), read_columns(chosen.current)
    columns = [name for name in before if name in after]
    for name in sorted(set(before) ^ set(after)):
        print(f"# only on one side: {name}")
    print("column", "rule", "reads", "limit", "verdict", "missing", sep="\\t")
    judged, drifted = 0, 0
    for name in columns:
        # An empty cell is a missing value: it takes no part.
        cells = [[cell for cell in side[name] if cell != ""] for side in (before, after)]
        missing = [len(side[name]) - len(kept) for side, kept in zip((before, after), cells)]
        if not cells[0] or not cells[1]:
            print(name, "no-values", "", "", "unknown", missing, sep="\\t")
            continue
        numbers = [as_numbers(side) for side in cells]
        sides = cells if any(side is None for side in numbers) else numbers
        rule, reads, limit, rings = judge(*sides, chosen.fair)
        judged, drifted = judged + 1, drifted + bool(rings)
        verdict = "drift" if rings else "steady"
        print(name, rule, f"{reads:.17g}", limit, verdict, missing, sep="\\t")
    print(f"# {drifted} of {judged} columns drifted")
    if judged and drifted / judged >= chosen.share:
        sys.exit(1)


main()
`;
