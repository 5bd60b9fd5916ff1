import { expect, it } from 'vitest';
import { codeFile } from '../../../../../../src/lib/simulation/drift/judges/registry/code-file.ts';

it('names the file and seven digits of the commit, and links both', () => {
	expect(codeFile('a/b', '0123456789', 'src/rule.py')).toEqual({
		text: 'rule.py, 0123456',
		url: 'https://github.com/a/b/blob/0123456789/src/rule.py'
	});
});
