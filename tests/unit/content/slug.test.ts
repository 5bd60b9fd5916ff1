import { expect, it } from 'vitest';
import { Fields } from '../../../src/lib/content/fields.ts';
import { slugOf, slugsOf } from '../../../src/lib/content/slug.ts';

const fields = (values: object) => new Fields('file.yaml', values);

it('slugOf(fields, name) takes small letters, digits and single hyphens', () => {
	expect(slugOf(fields({ id: 'p99-doubled' }), 'id')).toBe('p99-doubled');
	for (const id of ['P99', 'a b', 'a--b', '-a', 'a-', 'é', '']) {
		expect(() => slugOf(fields({ id }), 'id')).toThrow('file.yaml');
	}
});

it('slugsOf(fields, name) takes a list of them, or none', () => {
	expect(slugsOf(fields({ tags: ['psi', 'ks-test'] }), 'tags')).toEqual(['psi', 'ks-test']);
	expect(slugsOf(fields({}), 'tags')).toEqual([]);
	expect(() => slugsOf(fields({ tags: ['psi', 'K S'] }), 'tags')).toThrow('“K S” must be small');
});
