import { printIndex } from '$lib/search';
import { searchEntries } from '../_search/entries.server.ts';

export const prerender = true;

/** What the search reads when it is first opened. */
export async function GET() {
	return new Response(printIndex(await searchEntries()), {
		headers: { 'content-type': 'application/json' }
	});
}
