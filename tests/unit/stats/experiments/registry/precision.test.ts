import { expect, it } from 'vitest';
import { precision } from '../../../../../src/lib/stats/experiments/registry/precision.ts';

it('precision reads as a sentence with its numbers', () => {
	const values = { sd: 10, margin: 1, confidence: 0.95 };
	const result = precision.compute(values);
	expect(result).toMatchObject({ total: 385 });
	expect(precision.reading(values, result)).toBe(
		'A single sample of 385 rows gives a 95 % interval of ± 1; it compares nothing.'
	);
});
