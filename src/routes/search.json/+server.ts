import { printIndex } from '$lib/search';
import { searchEntries } from '../_search/entries.server.ts';

export const prerender = true;

/** What the search reads when it is first opened. */
export function GET() {
	return new Response(printIndex(searchEntries()), {
		headers: { 'content-type': 'application/json' }
	});
}
