/**
 * Hides what does not hold all the words, in a list that stands in the page already.
 *
 * @param list holds an element with `data-term` for each term, inside elements with `data-letter`
 * @returns how many are left
 */
export function filterTerms(list: ParentNode, words: string): number {
	const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
	let left = 0;
	for (const group of list.querySelectorAll<HTMLElement>('[data-letter]')) {
		let inGroup = 0;
		for (const entry of group.querySelectorAll<HTMLElement>('[data-term]')) {
			const said = [...entry.querySelectorAll('dt, dt + dd')].map((part) => part.textContent);
			const text = said.join(' ').toLowerCase();
			entry.hidden = !wanted.every((word) => text.includes(word));
			if (!entry.hidden) inGroup += 1;
		}
		group.hidden = inGroup === 0;
		left += inGroup;
	}
	return left;
}
