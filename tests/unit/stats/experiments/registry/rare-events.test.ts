import { expect, it } from 'vitest';
import { rareEvents } from '../../../../../src/lib/stats/experiments/registry/rare-events.ts';

it('rareEvents reads as a sentence with its numbers', () => {
	const values = { rate: 0.001, confidence: 0.95 };
	const result = rareEvents.compute(values);
	expect(result).toMatchObject({ total: 2995 });
	expect(rareEvents.reading(values, result)).toBe(
		'2,995 requests without one error show, at 95 % confidence, that fewer than 0.1 % fail.'
	);
});
