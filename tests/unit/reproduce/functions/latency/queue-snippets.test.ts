import { expect, it } from 'vitest';
import { queueSnippets } from '../../../../../src/lib/reproduce/functions/latency/queue-snippets.ts';
import { expectSnippets, snippetById } from '../expect-snippets.ts';

it('queueSnippets have whole code, finite numbers and leave the input alone', () => {
	expectSnippets(queueSnippets);
});

it('queueSnippets give the textbook values of one server', () => {
	const { numbers } = snippetById(queueSnippets, 'erlang-c');
	expect(numbers({ servers: 1, arrivalRate: 1, serviceRate: 2 })).toEqual(
		expect.objectContaining({ erlang_b: 1 / 3, probability_of_waiting: 0.5, mean_wait: 0.5 })
	);
});
