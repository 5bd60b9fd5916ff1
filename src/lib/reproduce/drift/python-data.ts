import {
	readsSampleFiles,
	sampleFiles,
	type CategoryCounts,
	type DriftSnippetInput,
	type SampleRows
} from '../drift-one-feature.ts';
import { exactNumber } from '../text/exact-number.ts';
import { exactSum } from '../text/exact-sum.ts';
import { pythonArray } from '../text/python-array.ts';
import { pythonString } from '../text/python-string.ts';

/** Python that brings the data in: `reference` and `current` for rows, `table` for counts. */
export function pythonData(data: DriftSnippetInput['data']): string {
	if (data.kind === 'counts') return countsInline(data);
	if (readsSampleFiles(data)) return rowsFromFiles(data);
	const { reference, current } = data;
	return `reference = ${pythonArray(reference)}\ncurrent = ${pythonArray(current)}`;
}

function rowsFromFiles({ reference, current }: SampleRows): string {
	const read = (name: keyof typeof sampleFiles, rows: ArrayLike<number>) =>
		`${name} = read_sample("${sampleFiles[name]}", ${rows.length}, ${exactNumber(exactSum(rows))})`;
	return `def read_sample(path, rows, total):
    """The one column of a downloaded file, checked to be what the page used."""
    values = np.loadtxt(path, skiprows=1, ndmin=1)
    if len(values) != rows or abs(values.sum() - total) > 1e-9 * np.abs(values).sum():
        raise SystemExit(
            f"{path} is not the page's: {len(values)} rows that add up to {values.sum()}, "
            f"expected {rows} and {total}"
        )
    return values


${read('reference', reference)}
${read('current', current)}`;
}

function countsInline({ labels, reference, current }: CategoryCounts): string {
	const lines = labels.map((label, i) => {
		const [before, after] = [reference[i] ?? 0, current[i] ?? 0];
		return `    (${pythonString(label)}, ${exactNumber(before)}, ${exactNumber(after)}),`;
	});
	return `# Category, rows in reference, rows in current.
counts = [
${lines.join('\n')}
]
table = np.array([row[1:] for row in counts], dtype=float).T`;
}
