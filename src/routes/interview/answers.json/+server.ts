import { readQuestions } from '../questions.server.ts';

export const prerender = true;

/** The model answers, which nobody needs before they have answered. */
export async function GET() {
	const questions = await readQuestions();
	return Response.json(Object.fromEntries(questions.map(({ id, answers }) => [id, answers])));
}
