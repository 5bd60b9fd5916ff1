import { expect, it } from 'vitest';
import { longestText, mostLines, readYaml } from '../../../src/lib/manifests/read-yaml.ts';

const wrong = (text: string) => {
	const read = readYaml(text);
	return 'wrong' in read ? read : undefined;
};

it('knows the line of everything, through documents, anchors and merges', () => {
	const read = readYaml('a: &x\n  b: 1\n---\n\nc: [1,\n  2]\nd: |\n  one\n  two\ne: 3\n');
	if ('wrong' in read) throw new Error(read.wrong);
	const [first, second] = read.documents;
	expect(first?.places.get('/a/b')).toMatchObject({ from: 2, to: 2 });
	expect(second?.places.get('/c/1')).toMatchObject({ from: 6 });
	expect(second?.places.get('/d')).toMatchObject({ from: 7, to: 9 });
	expect(second?.places.get('/e')).toMatchObject({ from: 10, to: 10 });
	const merged = readYaml('a: &x { b: 1 }\nc: { <<: *x, d: 2 }\n');
	expect('wrong' in merged ? {} : merged.documents[0]?.value).toMatchObject({ c: { b: 1, d: 2 } });
});

it('says what is wrong, and on which line', () => {
	expect(wrong('a: 1\n\tb: 2')).toMatchObject({ line: 2 });
	expect(wrong('a: 1\na: 2')?.wrong).toMatch(/^Line 2 is not YAML: map keys must be unique\.$/);
	expect(wrong('a: [1, 2')?.line).toBe(1);
	expect(wrong('a: *nobody')?.wrong).toBeDefined();
});

it('refuses what is too long, too deep or multiplies itself', () => {
	expect(wrong('x'.repeat(longestText + 1))?.wrong).toContain('100 kB');
	expect(wrong('\n'.repeat(mostLines + 1))?.wrong).toContain('lines');
	expect(wrong('['.repeat(50_000))?.wrong).toBeDefined();
	const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
	for (let i = 1; i < 9; i++) {
		bomb.push(`a${i}: &a${i} [${Array.from({ length: 9 }, () => `*a${i - 1}`).join(', ')}]`);
	}
	expect(wrong(bomb.join('\n'))?.wrong).toContain('aliases');
});

it('finds nothing in nothing', () => {
	expect(readYaml('')).toEqual({ documents: [] });
	expect(readYaml('# only a comment\n---\n')).toEqual({ documents: [] });
});
