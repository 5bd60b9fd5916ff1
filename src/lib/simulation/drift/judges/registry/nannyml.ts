import type { Judge } from '../rule.ts';
import { codeFile } from './code-file.ts';
import { chunkedJensenShannon } from '../rules/chunked-jensen-shannon.ts';

const file = (path: string, commit: string) => codeFile('NannyML/nannyml', commit, path);

export const nannyml: Judge = {
	id: 'nannyml',
	title: 'NannyML',
	version: '0.13.1',
	group: 'bench',
	remark:
		'Learns its limit: mean plus three sds over ten chunks of the reference. Rings if any of the ten chunks of the current window lies above it.',
	sources: [
		file('nannyml/drift/univariate/calculator.py', 'ba5d2636dd8c7561729587d6bbdfdc99e21bf92d'),
		file('nannyml/drift/univariate/methods.py', '1cd1b554ddb1740651dd589913602a19de258c9b'),
		file('nannyml/thresholds.py', '013274c2c3835e31fc2c21a8af1deb817d87fa67'),
		file('nannyml/chunk.py', '008e010b17a13b7b0578761c4a24272e26075108'),
		file('pyproject.toml', '5f93388155a4a5125e58a4f8ed7bf01b4138e3b1')
	],
	accepts: ['numeric', 'categories'],
	ruleFor: () => chunkedJensenShannon
};
