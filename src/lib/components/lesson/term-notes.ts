import { resolve } from '$app/paths';
import type { GlossaryTerm } from '$lib/content';
import { mount, tick, unmount } from 'svelte';

const leaveMs = 250;

/** The definitions, read with the first term that is pointed at. */
let terms: Promise<ReadonlyMap<string, GlossaryTerm>> | undefined;

async function fetchTerms() {
	const answer = await fetch(resolve('/glossary/terms.json'));
	const list = (await answer.json()) as GlossaryTerm[];
	return new Map(list.map((term) => [term.id, term]));
}

/** The note beside a linked term: at most one is shown. */
export class TermNotes {
	/** The link whose term is shown, or about to be. */
	current: HTMLAnchorElement | undefined;
	/** Whether it was touched last, not pointed at. */
	isTouch = false;
	readonly #article: HTMLElement;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#note: ReturnType<TermNotes['mountNote']> | undefined;

	/** @param article holds the links */
	constructor(article: HTMLElement) {
		this.#article = article;
	}

	/** Shows the term of a link; one whose definition cannot be read is followed like any other. */
	show(link: HTMLAnchorElement) {
		clearTimeout(this.#timer);
		if (link === this.current) return;
		this.hide();
		this.current = link;
		this.#read(link).catch(() => {
			terms = undefined;
			if (this.isTouch && this.current === link) link.click();
		});
	}

	hide = () => {
		clearTimeout(this.#timer);
		this.current = undefined;
		void this.#note?.then((note) => this.current ?? note.hide());
	};

	/** Does something after a while, unless something else is asked for. */
	later(run: () => void, milliseconds: number) {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(run, milliseconds);
	}

	/** Leaves time to move from the link to the note. */
	leave = () => this.later(this.hide, leaveMs);

	stop() {
		this.hide();
		void this.#note?.then((note) => unmount(note));
	}

	async #read(link: HTMLAnchorElement) {
		terms ??= fetchTerms();
		const [found, note] = await Promise.all([terms, (this.#note ??= this.mountNote())]);
		const term = found.get(link.hash.slice(1));
		if (this.current === link && term) note.show(link, term, this.isTouch);
	}

	private async mountNote() {
		const { default: TermNote } = await import('./TermNote.svelte');
		const onover = (isOver: boolean) => (isOver ? clearTimeout(this.#timer) : this.leave());
		const note = mount(TermNote, { target: this.#article, props: { onover } });
		await tick();
		return note;
	}
}
