import type { Correction } from '$lib/content';

/**
 * The corrections as an RSS 2.0 feed, the latest checked first.
 *
 * @param corrections each with the whole address at which it stands
 * @param home the whole address of the page that shows all of them
 */
export function feed(corrections: readonly (Correction & { address: string })[], home: string) {
	const newest = [...corrections].sort((one, other) =>
		checkedOn(other).localeCompare(checkedOn(one))
	);
	return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel>
<title>MLOps Fieldbook: corrections</title>
<link>${text(home)}</link>
<description>What MLOps cheatsheets and popular pages get wrong, with sources.</description>
<language>en-GB</language>
${newest.map(item).join('\n')}
</channel></rss>
`;
}

/** The day on which the latest of its sources was opened. */
export function checkedOn({ sources }: Pick<Correction, 'sources'>): string {
	return sources.map(({ checked }) => checked).reduce((one, other) => (one > other ? one : other));
}

function item(correction: Correction & { address: string }): string {
	const { id, claim, truth, address } = correction;
	const day = new Date(`${checkedOn(correction)}T00:00:00Z`).toUTCString();
	return `<item><title>${text(claim)}</title><link>${text(address)}</link><guid isPermaLink="false">${id}</guid><pubDate>${day}</pubDate><description>${text(truth)}</description></item>`;
}

function text(words: string): string {
	return words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
