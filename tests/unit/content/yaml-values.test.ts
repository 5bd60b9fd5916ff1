import { describe, expect, it } from 'vitest';
import { yamlValues } from '../../../src/lib/content/yaml-values.ts';

describe('yamlValues', () => {
	it('yamlValues(path, text, linesAbove) reads values and knows their lines', () => {
		const { values, place } = yamlValues('a.yaml', 'cards:\n  - id: x\n    kind: y\n', 2);
		const lineOf = typeof place === 'string' ? () => undefined : place.lineOf;
		expect(values).toEqual({ cards: [{ id: 'x', kind: 'y' }] });
		expect(lineOf(['cards', 0, 'kind'])).toBe(5);
		expect(lineOf(['cards', 1])).toBeUndefined();
		expect(lineOf([])).toBeUndefined();
	});

	it('yamlValues(path, text) names the file and line that is not YAML', () => {
		expect(() => yamlValues('a.yaml', 'a: 1\na: 2\n')).toThrow('a.yaml:2: This is not YAML');
		expect(() => yamlValues('a.yaml', 'a: "b', 1, 'The top')).toThrow('a.yaml:2: The top is not');
	});
});
