import { feed } from '../../sharing/feed.ts';
import { isPlaced, wholeAddress } from '../../sharing/site-address.ts';
import { catalogue } from '../lessons/catalogue.server';

/** A feed is read from elsewhere, so it is written only where the site's own address is known. */
export const prerender = isPlaced;

export function GET() {
	const corrections = catalogue.corrections.map((correction) => ({
		...correction,
		address: wholeAddress(`/myths/#correction-${correction.id}`)
	}));
	return new Response(feed(corrections, wholeAddress('/myths/')), {
		headers: { 'content-type': 'application/rss+xml' }
	});
}
