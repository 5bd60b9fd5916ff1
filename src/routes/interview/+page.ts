import { isPrinted } from '../_printed/is-printed.ts';
import { loadAnswers } from './load-questions.ts';

export async function load({ data }) {
	if (isPrinted('questions')) return { ...data, page: undefined, code: undefined };
	const { list } = data;
	// While printing they are read where they lie.
	const answers = import.meta.env.SSR
		? await (await import('./read-answers.ts')).readAnswers()
		: await loadAnswers();
	return {
		...data,
		page: { list, answers },
		code: (await import('./QuestionList.svelte')).default
	};
}
