import { expect, it } from 'vitest';
import { metricSnippets } from '../../../../src/lib/reproduce/functions/metric-snippets.ts';
import { expectSnippets } from './expect-snippets.ts';

it('metricSnippets have whole code, finite numbers and leave the input alone', () => {
	expectSnippets(metricSnippets);
});

it('metricSnippets have ids of their own', () => {
	const ids = metricSnippets.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
});
