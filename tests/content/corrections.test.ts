import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../src/lib/content/index.ts';
import { found } from './found.ts';

const { lessons, corrections } = buildCatalogue(
	found('content/lessons'),
	found('content/corrections')
);

describe.each(corrections)('correction $id', (correction) => {
	it('is shown in a lesson', () => {
		expect(lessons.some((lesson) => lesson.corrections.includes(correction.id))).toBe(true);
	});

	it('can be said in one breath', () => {
		expect(correction.say.split(' ').length).toBeLessThanOrEqual(30);
	});
});
