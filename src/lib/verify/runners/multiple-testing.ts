import { adjustPValues } from '../../stats/index.ts';
import { resolve, type SampleSpec } from '../resolve.ts';
import { runner, type Runners } from '../runner.ts';

/** Many p-values at once; `each`, as one comes out for every one that goes in. */
export const multipleTesting: Runners = {
	pAdjust: runner({
		checks: ['adjustPValues'],
		each: true,
		run: ({ p }: { p: SampleSpec }) => {
			const values = resolve(p);
			return {
				bonferroni: adjustPValues(values, 'bonferroni'),
				holm: adjustPValues(values, 'holm'),
				hochberg: adjustPValues(values, 'hochberg'),
				BH: adjustPValues(values, 'benjamini-hochberg'),
				BY: adjustPValues(values, 'benjamini-yekutieli')
			};
		}
	})
};
