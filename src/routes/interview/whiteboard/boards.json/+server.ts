import { readWhiteboards } from '../boards.server.ts';

export const prerender = true;

/** All whiteboards with their solutions, fetched when one is begun. */
export async function GET() {
	return Response.json(await readWhiteboards());
}
