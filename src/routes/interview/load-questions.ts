import { resolve } from '$app/paths';
import type { AskedQuestion, ModelAnswers } from './interview-page.ts';

/** Reads a file once. A failed try is forgotten, so that the next may succeed. */
function once<T>(file: '/interview/questions.json' | '/interview/answers.json'): () => Promise<T> {
	let reading: Promise<T> | undefined;
	const read = async () => {
		const answer = await fetch(resolve(file));
		if (!answer.ok) throw new Error(`${file} answered ${answer.status}.`);
		return (await answer.json()) as T;
	};
	return () => {
		reading ??= read();
		reading.catch(() => (reading = undefined));
		return reading;
	};
}

/** All questions with their rubrics. */
export const loadQuestions = once<AskedQuestion[]>('/interview/questions.json');
export const loadAnswers = once<ModelAnswers>('/interview/answers.json');
