import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../src/lib/content/index.ts';
import { found } from './found.ts';

const { lessons, corrections } = buildCatalogue(
	found('content/lessons'),
	found('content/corrections')
);

describe.each(corrections)('correction $id', (correction) => {
	it('is shown in a lesson, or names the one that teaches it', () => {
		const isShown = lessons.some((lesson) => lesson.corrections.includes(correction.id));
		expect(isShown || correction.lesson !== '').toBe(true);
		expect(isShown).toBe(!correction.popular);
	});

	it('can be said in one breath', () => {
		expect(correction.say.split(' ').length).toBeLessThanOrEqual(30);
	});
});
