import { readPlanBook } from '../book.server.ts';

export const prerender = true;

/** What the book holds to plan with, for readers' own plans. */
export async function GET() {
	return Response.json(await readPlanBook());
}
