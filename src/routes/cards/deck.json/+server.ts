import { readDeck } from '../deck.server.ts';

export const prerender = true;

/** All cards of the book, for the pages that ask them. */
export async function GET() {
	return Response.json(await readDeck());
}
