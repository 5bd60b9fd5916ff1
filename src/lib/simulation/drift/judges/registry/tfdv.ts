import { isNumeric } from '../judged-windows.ts';
import type { Judge } from '../rule.ts';
import { codeFile } from './code-file.ts';
import { alignedDivergence, largestShareChange } from '../rules/distances.ts';

/** No default: the number in the example of its guide, which is for categories. */
const example = 0.01;
const numeric = alignedDivergence(example);
const categorical = largestShareChange(example);

const file = (path: string, commit: string) => codeFile('tensorflow/data-validation', commit, path);

export const tfdv: Judge = {
	id: 'tfdv',
	title: 'TFDV',
	version: '1.21',
	group: 'bench',
	remark:
		'No default limit: without one in the schema nothing is compared. Judged here by the example of its guide, 0.01, which the guide sets for categories. Its buckets are read off a sketch of quantiles, here counted exactly.',
	sources: [
		file('g3doc/get_started.md', '1a03c94ff4f874570ff6204b01a81155fcad6934'),
		file('docs/anomalies.md', 'a2e1ffb137dc82bf37ed3083bd3059bf0ad92944'),
		file(
			'tensorflow_data_validation/anomalies/metrics.cc',
			'7ee4912c92ae2f28509d87cbd5a6977b9ec0c26f'
		),
		file(
			'tensorflow_data_validation/utils/quantiles_util.py',
			'06962a3987fc07efb94a8ee430a3e1392bf8dd7b'
		)
	],
	accepts: ['numeric', 'categories'],
	ruleFor: (windows) => (isNumeric(windows) ? numeric : categorical)
};
