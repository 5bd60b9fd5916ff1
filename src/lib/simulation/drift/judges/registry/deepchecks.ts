import { isNumeric } from '../judged-windows.ts';
import type { Judge } from '../rule.ts';
import { correctedCramersV } from '../rules/distances.ts';
import { codeFile } from './code-file.ts';
import { widestGapAtLeast } from '../rules/kolmogorov-smirnov.ts';

const limit = 0.2;
const numeric = widestGapAtLeast(limit);
const categorical = correctedCramersV(limit);

const commit = '117c78bf0c8efa621b28e4e952f23bff3ff3c57c';
const file = (path: string) => codeFile('deepchecks/deepchecks', commit, `deepchecks/${path}`);

export const deepchecks: Judge = {
	id: 'deepchecks',
	title: 'deepchecks',
	version: 'code of 2023',
	group: 'bench',
	remark:
		'Feature Drift with the limits of its condition, 0.2 for either kind. Looks at 100,000 sampled rows at most; here at all of them.',
	sources: [
		file('tabular/checks/train_test_validation/feature_drift.py'),
		file('utils/abstracts/feature_drift.py'),
		file('utils/distribution/drift.py'),
		file('utils/distribution/preprocessing.py')
	],
	accepts: ['numeric', 'categories'],
	ruleFor: (windows) => (isNumeric(windows) ? numeric : categorical)
};
