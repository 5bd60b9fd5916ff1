/**
 * The list of pages for search engines.
 *
 * @param addresses whole ones
 */
export function sitemap(addresses: readonly string[]): string {
	const urls = addresses.map(
		(address) => `<url><loc>${address.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</loc></url>`
	);
	return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
}
