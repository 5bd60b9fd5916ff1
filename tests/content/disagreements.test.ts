import { describe, expect, it } from 'vitest';
import { readDisagreement } from '../../src/lib/content/index.ts';
import * as stats from '../../src/lib/stats/index.ts';
import { found } from './found.ts';

const disagreements = Object.entries(found('content/disagreements')).map(([path, text]) =>
	readDisagreement(path, text)
);

it('disagreements have ids and titles of their own', () => {
	for (const key of ['id', 'title'] as const) {
		const values = disagreements.map((one) => one[key]);
		expect(values.filter((value, i) => values.indexOf(value) !== i)).toEqual([]);
	}
});

describe.each(disagreements)('disagreement $id', ({ functions, title, why }) => {
	it('is about functions of the core', () => {
		expect(functions.filter((name) => !(name in stats))).toEqual([]);
	});

	it('is told in a title of at most 80 letters and a paragraph of at most 90 words', () => {
		expect(title.length).toBeLessThanOrEqual(80);
		expect(why.split(' ').length).toBeLessThanOrEqual(90);
	});
});
