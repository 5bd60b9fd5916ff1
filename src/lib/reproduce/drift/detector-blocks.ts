import type {
	BinDetectorId,
	DriftDetectorId,
	DriftSnippetInput,
	RowDetectorId,
	SampleRows,
	ShownDetector
} from '../drift-one-feature.ts';
import { detectorHeading } from './detector-heading.ts';

/** One language's code for every detector. */
export type DetectorCode = {
	fromBins: Record<BinDetectorId, (floor: number) => string>;
	fromRows: Record<RowDetectorId, (data: SampleRows, shown: ShownDetector) => string>;
};

/** The code of a state's detectors; `readsBins` says whether one of them looks at the bins. */
export type DetectorBlocks = { blocks: string[]; readsBins: boolean };

/**
 * Each detector's code under its heading, in the page's order. Categories have no order and so no
 * distance: the detectors on rows are left out there.
 */
export function detectorBlocks(input: DriftSnippetInput, code: DetectorCode): DetectorBlocks {
	const { data, detectors, floor } = input;
	const blocks: string[] = [];
	let readsBins = false;
	for (const detector of detectors) {
		const { id } = detector;
		if (isIn(code.fromBins, id)) {
			readsBins = true;
			blocks.push(`${detectorHeading(detector)}\n${code.fromBins[id](floor)}`);
		} else if (data.kind === 'rows') {
			blocks.push(`${detectorHeading(detector)}\n${code.fromRows[id](data, detector)}`);
		}
	}
	return { blocks, readsBins };
}

function isIn(bins: DetectorCode['fromBins'], id: DriftDetectorId): id is BinDetectorId {
	return id in bins;
}
