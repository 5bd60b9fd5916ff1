import type { SampleRows } from '../drift-one-feature.ts';
import { pValueMethod } from './p-value-method.ts';

/** R for the Mann-Whitney test with the p-value that the page shows at these sizes. */
export function rMannWhitney(data: SampleRows): string {
	const exact = pValueMethod('mann-whitney', data) === 'exact' ? 'TRUE' : 'FALSE';
	return `# Where all rows are alike R has no p; the page says 1.
mann_whitney <- wilcox.test(reference, current, exact = ${exact})
u <- mann_whitney$statistic
report("mann-whitney.statistic", 1 - u / (as.numeric(length(reference)) * length(current)))
report("mann-whitney.u", u)
report("mann-whitney.p_value", if (is.nan(mann_whitney$p.value)) 1 else mann_whitney$p.value)`;
}
