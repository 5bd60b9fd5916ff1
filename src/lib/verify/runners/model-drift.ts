import {
	domainClassifierTest,
	maximumMeanDiscrepancy,
	type MaximumMeanDiscrepancyOptions
} from '../../stats/index.ts';
import { resolve, type SampleSpec } from '../resolve.ts';
import { runner, type Runners } from '../runner.ts';

type Sides = { reference: SampleSpec[]; current: SampleSpec[]; C: number; folds: number };

type Rows = { x: SampleSpec[]; y: SampleSpec[]; sigma: number | null };

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
	}),
	mmd: runner({
		checks: ['maximumMeanDiscrepancy'],
		run: ({ x, y, sigma }: Rows) => {
			const discrepancy = (options: MaximumMeanDiscrepancyOptions = {}) =>
				maximumMeanDiscrepancy(columnsOf(x), columnsOf(y), {
					...options,
					...(sigma !== null && { sigma })
				});
			const { unbiased, biased, sigma: width } = discrepancy();
			return {
				sigma: width,
				mmd2Unbiased: unbiased,
				mmd2Biased: biased,
				/** Dear: worked out only if a case asks. */
				get pExactPermutation() {
					return discrepancy({ permutations: 'exact' }).pValue;
				}
			};
		}
	})
};
