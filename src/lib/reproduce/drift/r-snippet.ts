import type { DriftSnippetInput } from '../drift-one-feature.ts';
import { detectorBlocks } from './detector-blocks.ts';
import { rData } from './r-data.ts';
import { rFromBins } from './r-from-bins.ts';
import { rFromRows } from './r-from-rows.ts';
import { snippetHeading } from './snippet-heading.ts';
import { rVector } from '../text/r-vector.ts';

const needs = 'Needs R 3.6 or newer and no packages. Run it with: Rscript drift.R';

const report = 'report <- function(name, value) cat(sprintf("%s %.17g\\n", name, value))';

const shares = `p <- table[1, ] / sum(table[1, ])
q <- table[2, ] / sum(table[2, ])`;

/**
 * A lab's state for one feature as an R script: base R alone, a `name value` line for each statistic
 * and p-value, named after the detector's id (`ks.statistic`, `ks.p_value`).
 *
 * @throws RangeError if a number of the data or an edge is not finite
 */
export function rSnippet(input: DriftSnippetInput): string {
	const { blocks, readsBins } = detectorBlocks(input, { fromBins: rFromBins, fromRows: rFromRows });
	const parts = [
		snippetHeading(input, needs),
		rData(input.data),
		report,
		...(readsBins ? [table(input)] : []),
		...blocks
	];
	return `${parts.join('\n\n')}\n`;
}

function table({ data, edges, binStrategy }: DriftSnippetInput): string {
	if (data.kind === 'counts') return `# Shares per category.\n${shares}`;
	return `# Rows and shares per bin. Bins are [edge, next edge), the outer ones open;
# the edges are ${binStrategy}s of the reference.
edges <- ${rVector(edges)}
rows_per_bin <- function(values) tabulate(findInterval(values, edges) + 1, length(edges) + 1)
table <- rbind(rows_per_bin(reference), rows_per_bin(current))
${shares}`;
}
