import { keySteps } from './key-steps.ts';

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
 * Remembers the last button or label that was pressed inside an element which cannot answer yet, or the
 * last step that a key asked of a slider: from now on, or before the page's code came, as the page
 * itself marked it with `data-pressed`.
 *
 * @returns presses it again and stops remembering
 */
export function keepPress(element: HTMLElement): () => void {
	const marked = element.querySelector<HTMLElement>('[data-pressed]');
	marked?.removeAttribute('data-pressed');
	let again = () => marked?.click();
	const remembering = new AbortController();
	const options = { capture: true, signal: remembering.signal };
	const closest = ({ target }: Event, what: string) =>
		target instanceof Element ? target.closest<HTMLElement>(what) : null;
	element.addEventListener(
		'click',
		(event) => {
			const pressed = closest(event, 'button, label');
			again = () => pressed?.click();
		},
		options
	);
	element.addEventListener(
		'keydown',
		(event) => {
			const slider = closest(event, '[role="slider"]');
			if (!slider || keySteps(event) === undefined) return;
			again = () => void slider.dispatchEvent(new KeyboardEvent(event.type, event));
		},
		options
	);
	return () => {
		remembering.abort();
		again();
	};
}
