import { expect, it } from 'vitest';
import { detectorSnippets } from '../../../../../src/lib/reproduce/functions/streams/detector-snippets.ts';
import { expectSnippets, snippetById } from '../expect-snippets.ts';

it('detectorSnippets have whole code, finite numbers and leave the input alone', () => {
	expectSnippets(detectorSnippets);
});

it('detectorSnippets give the window of a stream without drift', () => {
	const { numbers } = snippetById(detectorSnippets, 'adwin');
	expect(
		numbers({
			stream: [1, 2, 3],
			delta: 0.002,
			clock: 32,
			maxBuckets: 5,
			minWindowLength: 5,
			gracePeriod: 10
		})
	).toEqual(expect.objectContaining({ drifts: 0, width: 3, mean: 2 }));
});

it('detectorSnippets have examples in which every detector rings', () => {
	for (const { id, numbers, example } of detectorSnippets) {
		expect(numbers(example as never).drifts, id).toBeGreaterThan(0);
	}
});
