import { glossary } from '../glossary.server.ts';

export const prerender = true;

/** The glossary as data: for the page after a click on a link, and for the definitions in lessons. */
export function GET() {
	return Response.json(glossary);
}
