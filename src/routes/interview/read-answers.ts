import { readQuestion } from '$lib/content';
import type { ModelAnswers } from './interview-page.ts';

const files = import.meta.glob<string>('/content/questions/*.yaml', {
	query: '?raw',
	import: 'default'
});

/** The model answers from their files: for printing, never in a browser. */
export async function readAnswers(): Promise<ModelAnswers> {
	const questions = await Promise.all(
		Object.entries(files).map(async ([path, load]) => readQuestion(path, await load()))
	);
	return Object.fromEntries(questions.map(({ id, answers }) => [id, answers]));
}
