import type { DriftSnippetInput } from '../drift-one-feature.ts';
import { detectorBlocks } from './detector-blocks.ts';
import { pythonData } from './python-data.ts';
import { pythonFromBins } from './python-from-bins.ts';
import { pythonFromRows } from './python-from-rows.ts';
import { snippetHeading } from './snippet-heading.ts';
import { pythonArray } from '../text/python-array.ts';

const needs = 'Needs Python 3.9, NumPy and SciPy 1.10, or newer. Run it with: python3 drift.py';

const report = `
def report(name, value):
    print(f"{name} {value:.17g}")
`;

const shares = 'p, q = table / table.sum(axis=1, keepdims=True)';

/**
 * A lab's state for one feature as a Python script: NumPy and SciPy alone, a `name value` line for
 * each statistic and p-value, named after the detector's id (`ks.statistic`, `ks.p_value`).
 *
 * @throws RangeError if a number of the data or an edge is not finite
 */
export function pythonSnippet(input: DriftSnippetInput): string {
	const code = { fromBins: pythonFromBins, fromRows: pythonFromRows };
	const { blocks, readsBins } = detectorBlocks(input, code);
	const parts = [
		snippetHeading(input, needs),
		imports(blocks.join('\n')),
		pythonData(input.data),
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
edges = ${pythonArray(edges)}
table = np.array([
    np.bincount(np.searchsorted(edges, side, side="right"), minlength=len(edges) + 1)
    for side in (reference, current)
])
${shares}`;
}

function imports(code: string): string {
	const fromScipy = ['special', 'stats'].filter((name) => code.includes(`${name}.`));
	return [
		'import numpy as np',
		...(fromScipy.length > 0 ? [`from scipy import ${fromScipy.join(', ')}`] : []),
		...(code.includes('jensenshannon(') ? ['from scipy.spatial.distance import jensenshannon'] : [])
	].join('\n');
}
