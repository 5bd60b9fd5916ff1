/** What is known of a page while it is printed. */
export type SharedPage = {
	/** The whole address. */
	address: string;
	title: string;
	description: string;
	/** The whole address of a picture for shared links, if the page has one. */
	image?: string | undefined;
	/** The whole address of the feed of corrections. */
	feed: string;
	/** JSON-LD: what the page is, for search engines. */
	data?: object | undefined;
};

/**
 * The tags of a page's head that need its whole address: for search engines and shared links. They
 * are printed, and no script knows of them.
 *
 * @returns HTML, safe whatever the texts hold
 */
export function headTags({ address, title, description, image, feed, data }: SharedPage): string {
	const tags = [
		`<link rel="canonical" href="${attribute(address)}">`,
		`<link rel="alternate" type="application/rss+xml" title="Corrections to the cheatsheet" href="${attribute(feed)}">`,
		property('og:site_name', 'MLOps Fieldbook'),
		property('og:type', image ? 'article' : 'website'),
		property('og:title', title),
		property('og:description', description),
		property('og:url', address)
	];
	if (image) {
		tags.push(
			property('og:image', image),
			property('og:image:width', '1200'),
			property('og:image:height', '630'),
			property('og:image:alt', `${title}: the lesson’s own figure`),
			'<meta name="twitter:card" content="summary_large_image">'
		);
	}
	if (data) tags.push(`<script type="application/ld+json">${json(data)}</script>`);
	return tags.join('');
}

function property(name: string, content: string): string {
	return `<meta property="${name}" content="${attribute(content)}">`;
}

function attribute(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}

/** No text can end the script: its sign "<" is written as a code. */
function json(data: object): string {
	return JSON.stringify(data).replace(/</g, '\\u003c');
}
