import { domainClassifierTest } from '../../stats/index.ts';
import { resolve, type SampleSpec } from '../resolve.ts';
import { runner, type Runners } from '../runner.ts';

type Sides = { reference: SampleSpec[]; current: SampleSpec[]; C: number; folds: number };

const columnsOf = (specs: SampleSpec[]) => ({
	columns: specs.map((spec) => Float64Array.from(resolve(spec)))
});

/** Drift that only several features together show. */
export const modelDrift: Runners = {
	domainClassifier: runner({
		checks: ['domainClassifierTest'],
		run: ({ reference, current, C, folds }: Sides) => {
			const options = { folds, l2: 1 / C };
			const result = domainClassifierTest(columnsOf(reference), columnsOf(current), options);
			return { ...result, pooledOofAuc: result.auc };
		}
	})
};
