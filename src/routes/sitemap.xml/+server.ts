import { isPlaced, wholeAddress } from '../../sharing/site-address.ts';
import { sitemap } from '../../sharing/sitemap.ts';
import { catalogue } from '../lessons/catalogue.server';
import { bookPages, quietPages } from '../pages.ts';

/** A list of whole addresses, so it is written only where the site's own is known. */
export const prerender = isPlaced;

export function GET() {
	const pages = [...bookPages, ...quietPages]
		.flatMap((page) => [page, ...(page.children ?? [])])
		.map(({ path }) => path);
	const lessons = catalogue.lessons.map(({ id }) => `/lessons/${id}/`);
	const addresses = ['/', ...pages, ...lessons].map(wholeAddress);
	return new Response(sitemap(addresses), { headers: { 'content-type': 'application/xml' } });
}
