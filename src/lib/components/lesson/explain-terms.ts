import { TermNotes } from './term-notes.ts';

const termLinks = 'a[href*="/glossary/#"]';
const settleMs = 150;

function linkAt({ target }: Event): HTMLAnchorElement | undefined {
	const link = target instanceof Element && target.closest<HTMLAnchorElement>(termLinks);
	return link || undefined;
}

/**
 * Shows the definition of a linked term beside it: under a mouse, with the keyboard's focus, or at the
 * first tap; the second tap follows the link. It stays while it is pointed at, and Escape sends it
 * away.
 *
 * @param article holds the links
 * @returns stops
 */
export function explainTerms(article: HTMLElement): () => void {
	const notes = new TermNotes(article);
	const listening = new AbortController();
	const { signal } = listening;
	const on = <Name extends keyof HTMLElementEventMap>(
		name: Name,
		run: (link: HTMLAnchorElement, event: HTMLElementEventMap[Name]) => void
	) => {
		const listen = (event: HTMLElementEventMap[Name]) => {
			const link = linkAt(event);
			if (link) run(link, event);
		};
		article.addEventListener(name, listen, { signal });
	};

	on('pointerover', (link, { pointerType }) => {
		if (pointerType !== 'touch') notes.later(() => notes.show(link), settleMs);
	});
	on('pointerout', (_, { pointerType }) => pointerType !== 'touch' && notes.leave());
	on('focusin', (link) => link.matches(':focus-visible') && notes.show(link));
	on('focusout', notes.hide);
	on('click', (link, event) => {
		if (!notes.isTouch || link === notes.current) return;
		event.preventDefault();
		notes.show(link);
	});
	addEventListener('keydown', ({ key }) => key === 'Escape' && notes.hide(), { signal });
	const press = (event: PointerEvent) => {
		notes.isTouch = event.pointerType === 'touch';
		if (linkAt(event) !== notes.current) notes.hide();
	};
	addEventListener('pointerdown', press, { signal, capture: true });
	return () => {
		listening.abort();
		notes.stop();
	};
}
