import { domainClassifierTest } from '../../src/lib/stats/index.ts';
import { testGolden } from './golden-cases.ts';
import { resolve, type SampleSpec } from './resolve.ts';

type Sides = { reference: SampleSpec[]; current: SampleSpec[]; C: number; folds: number };

const columnsOf = (specs: SampleSpec[]) => ({
	columns: specs.map((spec) => Float64Array.from(resolve(spec)))
});

testGolden(
	'model_drift',
	{
		domainClassifier: ({ reference, current, C, folds }: Sides) => {
			const result = domainClassifierTest(columnsOf(reference), columnsOf(current), {
				folds,
				l2: 1 / C
			});
			return { ...result, pooledOofAuc: result.auc };
		}
	},
	// Maximum mean discrepancy comes with the page on joint drift.
	{ later: ({ fn }) => fn === 'mmd' }
);
