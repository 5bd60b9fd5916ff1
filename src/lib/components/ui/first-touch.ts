const touches = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'wheel', 'scroll'] as const;

/**
 * Waits for the reader's first touch of the page: a move, a tap, a key, a scroll. One that came before
 * the page's code did was noted by the page itself, as `data-touched`.
 *
 * @returns gives up waiting
 */
export function onFirstTouch(run: () => void): () => void {
	const waiting = new AbortController();
	if ('touched' in document.documentElement.dataset) {
		queueMicrotask(() => {
			if (!waiting.signal.aborted) run();
		});
		return () => waiting.abort();
	}
	const options = { capture: true, passive: true, signal: waiting.signal };
	const touched = () => {
		waiting.abort();
		run();
	};
	for (const touch of touches) addEventListener(touch, touched, options);
	return () => waiting.abort();
}

/**
 * Remembers the last button or label that was pressed inside an element which cannot answer yet: from
 * now on, or before the page's code came, as the page itself marked it with `data-pressed`.
 *
 * @returns presses it again and stops remembering
 */
export function keepPress(element: HTMLElement): () => void {
	let pressed = element.querySelector<HTMLElement>('[data-pressed]');
	pressed?.removeAttribute('data-pressed');
	const remembering = new AbortController();
	element.addEventListener(
		'click',
		({ target }) => {
			pressed = target instanceof Element ? target.closest<HTMLElement>('button, label') : null;
		},
		{ capture: true, signal: remembering.signal }
	);
	return () => {
		remembering.abort();
		pressed?.click();
	};
}
