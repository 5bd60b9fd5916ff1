import {
	checkResult,
	readResult,
	type ExperimentResult,
	type ReadSettings
} from '../../simulation/experiment/index.ts';
import { RefusedError } from '../refused-error.ts';

type Question = { result: ExperimentResult; settings: ReadSettings };

/** Everything that is said of a result; throws RefusedError for counts that cannot be. */
export const createJob =
	() =>
	({ result, settings }: Question) => {
		const wrong = checkResult(result, settings);
		if (wrong) throw new RefusedError(wrong);
		return readResult(result, settings);
	};
