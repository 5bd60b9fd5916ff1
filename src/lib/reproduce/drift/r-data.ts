import {
	readsSampleFiles,
	sampleFiles,
	type CategoryCounts,
	type DriftSnippetInput,
	type SampleRows
} from '../drift-one-feature.ts';
import { exactNumber } from '../text/exact-number.ts';
import { exactSum } from '../text/exact-sum.ts';
import { rString } from '../text/r-string.ts';
import { rVector } from '../text/r-vector.ts';
import { wrappedList } from '../text/wrapped-list.ts';

/** R that brings the data in: `reference` and `current` for rows, `table` for counts. */
export function rData(data: DriftSnippetInput['data']): string {
	if (data.kind === 'counts') return countsInline(data);
	if (readsSampleFiles(data)) return rowsFromFiles(data);
	const { reference, current } = data;
	return `reference <- ${rVector(reference)}\ncurrent <- ${rVector(current)}`;
}

function rowsFromFiles({ reference, current }: SampleRows): string {
	const read = (name: keyof typeof sampleFiles, rows: ArrayLike<number>) =>
		`${name} <- read_sample("${sampleFiles[name]}", ${rows.length}, ${exactNumber(exactSum(rows))})`;
	return `# The one column of a downloaded file, checked to be what the page used.
read_sample <- function(path, rows, total) {
  values <- read.csv(path, colClasses = "numeric")$value
  if (length(values) != rows || abs(sum(values) - total) > 1e-9 * sum(abs(values))) {
    stop(path, " is not the page's: ", length(values), " rows that add up to ", sum(values),
         ", expected ", rows, " and ", total)
  }
  values
}
${read('reference', reference)}
${read('current', current)}`;
}

function countsInline({ labels, reference, current }: CategoryCounts): string {
	const vector = (items: string[]) => `c(\n${wrappedList(items, '    ')}\n  )`;
	const countsOf = (side: readonly number[]) =>
		vector(labels.map((_, i) => exactNumber(side[i] ?? 0)));
	return `counts <- data.frame(
  category = ${vector(labels.map(rString))},
  reference = ${countsOf(reference)},
  current = ${countsOf(current)}
)
table <- rbind(counts$reference, counts$current)`;
}
