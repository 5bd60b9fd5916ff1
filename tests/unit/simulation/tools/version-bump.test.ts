import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextVersion, versionBump } from '../../../../src/lib/simulation/tools/version-bump.ts';

test('versionBump: what breaks is major, what adds is minor, the rest a patch', () => {
	expect(versionBump({ breaks: ['a'], adds: true })).toBe('major');
	expect(versionBump({ breaks: [], adds: true })).toBe('minor');
	expect(versionBump({ breaks: [], adds: false })).toBe('patch');
});

test('nextVersion raises one part and sets those behind it to zero', () => {
	const part = fc.nat(99);
	fc.assert(
		fc.property(part, part, part, (a, b, c) => {
			const version = `${a}.${b}.${c}`;
			expect(nextVersion(version, 'major')).toBe(`${a + 1}.0.0`);
			expect(nextVersion(version, 'minor')).toBe(`${a}.${b + 1}.0`);
			expect(nextVersion(version, 'patch')).toBe(`${a}.${b}.${c + 1}`);
		})
	);
	expect(() => nextVersion('2.3', 'minor')).toThrow(RangeError);
});
