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

type Box = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Remembers the last button or label that was pressed inside an element which cannot answer yet, or the
 * last step that a key asked of a slider, and what was typed or chosen: from now on, or before the
 * page's code came, as the page itself marked it with `data-pressed` and `data-typed`.
 *
 * @returns presses it again, says what was typed, and stops remembering
 */
export function keepPress(element: HTMLElement): () => void {
	const marked = element.querySelector<HTMLElement>('[data-pressed]');
	marked?.removeAttribute('data-pressed');
	let again = () => marked?.click();
	const remembering = new AbortController();
	const options = { capture: true, signal: remembering.signal };
	const typed = typedIn(element, options);
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
		for (const [box, value] of typed) typeAgain(box, value);
		again();
	};
}

/** What was typed before, and is from now on, in each box. */
function typedIn(element: HTMLElement, options: AddEventListenerOptions): Map<Box, string> {
	const typed = new Map<Box, string>();
	for (const box of element.querySelectorAll<Box>('[data-typed]')) {
		typed.set(box, box.dataset.typed ?? '');
		box.removeAttribute('data-typed');
	}
	const note = ({ target }: Event) => {
		const box = target as Box;
		typed.set(box, box.value);
	};
	element.addEventListener('input', note, options);
	return typed;
}

function typeAgain(box: Box, value: string): void {
	box.value = value;
	box.dispatchEvent(new Event('input', { bubbles: true }));
	if (box instanceof HTMLSelectElement) box.dispatchEvent(new Event('change', { bubbles: true }));
}
