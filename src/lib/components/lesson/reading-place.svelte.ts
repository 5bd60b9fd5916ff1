/** How far down the window a heading must have come to count as being read. */
const readingLine = 0.35;

/** Knows which of a page's sections is being read. */
export class ReadingPlace {
	#current = $state<string>();

	/** The id of the section whose heading last passed the reading line. */
	get current(): string | undefined {
		return this.#current;
	}

	/**
	 * Starts watching headings.
	 *
	 * @param ids of the headings, in the order of the page
	 * @returns stops watching
	 */
	watch(ids: readonly string[]): () => void {
		const headings = ids.flatMap((id) => document.getElementById(id) ?? []);
		const look = () => {
			const line = window.innerHeight * readingLine;
			const passed = headings.filter((heading) => heading.getBoundingClientRect().top < line);
			this.#current = passed.at(-1)?.id ?? ids[0];
		};
		const observer = new IntersectionObserver(look, {
			rootMargin: `0px 0px ${-100 * (1 - readingLine)}% 0px`
		});
		for (const heading of headings) observer.observe(heading);
		look();
		return () => observer.disconnect();
	}
}
