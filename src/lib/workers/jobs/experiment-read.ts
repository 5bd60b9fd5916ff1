import {
	readResult,
	type ExperimentResult,
	type ReadSettings
} from '../../simulation/experiment/index.ts';

/** Everything that is said of a result. */
export const createJob =
	() =>
	({ result, settings }: { result: ExperimentResult; settings: ReadSettings }) =>
		readResult(result, settings);
