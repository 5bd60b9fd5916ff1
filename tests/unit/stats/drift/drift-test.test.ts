import { expect, it } from 'vitest';
import { categoricalPair } from '../../../../src/lib/stats/drift/categorical-pair.ts';
import { continuousPair } from '../../../../src/lib/stats/drift/continuous-pair.ts';
import { numericFeature } from '../../../../src/lib/stats/drift/drift-test.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

it('numericFeature(id, pair) lets a numeric feature pass and names the test that cannot take categories', () => {
	const numeric = continuousPair([1, 2], [3, 4]);
	expect(numericFeature('ks', numeric)).toBe(numeric);
	const categories = categoricalPair([1], [1], ['a']);
	expect(() => numericFeature('ks', categories)).toThrow(StatsError);
	expect(() => numericFeature('ks', categories)).toThrow(/^ks requires a numeric feature/);
});
