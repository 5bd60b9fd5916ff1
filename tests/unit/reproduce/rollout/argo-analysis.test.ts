import { expect, it } from 'vitest';
import { writtenBy } from './read-manifest.ts';
import { guards, release } from './release.ts';

it('a look without data is neither a failure nor a success', () => {
	const { text } = writtenBy('argo', release());
	expect(text).toContain('failureCondition: len(result) > 0 && result[0] > 0.001');
	expect(text).toContain('successCondition: len(result) > 0 && result[0] <= 0.001');
	expect(text).toContain('>= 500');
});

it('two in a row become a failure limit of one; looks are those of the plan', () => {
	const { text } = writtenBy('argo', release());
	expect(text).toContain('failureLimit: 1');
	expect(text).toContain('inconclusiveLimit: 36');
});

it('every guard of a release is one metric', () => {
	const { text } = writtenBy('argo', release({}, guards.slice(0, 5)));
	expect(text.match(/failureLimit/g)).toHaveLength(5);
});
