import { expect, it } from 'vitest';
import { backupLimits, parseBackup } from '../../../src/lib/study/parse-backup.ts';

const deep = (depth: number) => `{"app":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}}`;

it('takes a depth of 32 and no more; brackets in texts do not count', () => {
	expect(() => parseBackup(deep(backupLimits.depth))).toThrow('no back-up of this site');
	expect(() => parseBackup(deep(backupLimits.depth + 1))).toThrow('nested deeper');
	for (const text of ['['.repeat(99), '\\"'.repeat(9) + '['.repeat(99), '\\\\']) {
		expect(() => parseBackup(`"${text}"`)).toThrow('no back-up of this site');
	}
	expect(() => parseBackup('"[[[')).toThrow('no whole JSON');
});

it('takes as many characters as it says and no more', () => {
	const more = '{' + ' '.repeat(backupLimits.characters);
	expect(() => parseBackup(more)).toThrow('larger than any back-up');
	expect(() => parseBackup('{' + ' '.repeat(30_000_000) + '}')).toThrow('no back-up of this site');
});

it('gives the fields of a file of ours', () => {
	const file = parseBackup('{"app":"mlops-fieldbook","version":1,"log":[]}');
	expect([...file.keys()]).toEqual(['app', 'version', 'log']);
});
