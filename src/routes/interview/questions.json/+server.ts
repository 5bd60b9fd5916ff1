import { readQuestions } from '../questions.server.ts';

export const prerender = true;

/** All questions with their rubrics, for a round; fetched when one starts. */
export async function GET() {
	const questions = await readQuestions();
	return Response.json(questions.map((question) => ({ ...question, answers: undefined })));
}
