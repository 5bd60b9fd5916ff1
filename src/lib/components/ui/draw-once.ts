import type { Attachment } from 'svelte/attachments';

export type Pen = 'drawn' | 'waiting' | 'drawing';

/**
 * Lifts the pen when a marked sentence is about to scroll into view, and draws once it is there.
 * Far away, on paper and without JavaScript the sentence is simply marked.
 */
export function drawOnce(set: (pen: Pen) => void): Attachment<HTMLElement> {
	return (mark) => {
		const inView = watch('0px 0px -12% 0px', () => {
			inView.disconnect();
			set('drawing');
		});
		const nearBelow = watch('0px 0px 30% 0px', ({ boundingClientRect }) => {
			nearBelow.disconnect();
			if (boundingClientRect.top < innerHeight) return;
			set('waiting');
			inView.observe(mark);
		});
		nearBelow.observe(mark);
		return () => {
			nearBelow.disconnect();
			inView.disconnect();
		};
	};
}

function watch(rootMargin: string, onenter: (entry: IntersectionObserverEntry) => void) {
	return new IntersectionObserver(
		([entry]) => {
			if (entry?.isIntersecting) onenter(entry);
		},
		{ rootMargin }
	);
}
