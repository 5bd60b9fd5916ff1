/**
 * Remembers which button of a printed figure was pressed last, and where the focus stood, while its
 * code is on the way. One pressed before the page's code came was marked by the page itself.
 */
export function pressKeeper(figure: Element) {
	const listening = new AbortController();
	const options = { capture: true, signal: listening.signal };
	let isDown = false;

	const buttons = () => [...figure.querySelectorAll<HTMLElement>('button, summary')];
	const buttonOf = ({ target }: Event) =>
		(target as Element).closest<HTMLElement>('button, summary');
	const indexOf = (button: Element | null) => buttons().findIndex((other) => other === button);
	let pressed = indexOf(figure.querySelector('[data-pressed]'));

	figure.addEventListener('click', (event) => (pressed = indexOf(buttonOf(event))), options);
	addEventListener('pointerdown', () => (isDown = true), options);
	for (const end of ['pointerup', 'pointercancel']) {
		addEventListener(end, () => (isDown = false), options);
	}

	return {
		/** Waits while a finger or button is down, so that what it presses is still there. */
		released: () =>
			new Promise<void>((resolve) => {
				if (!isDown) return resolve();
				for (const end of ['pointerup', 'pointercancel']) {
					addEventListener(end, () => setTimeout(resolve), options);
				}
			}),
		/** Stops remembering; returns the way to focus and press the same buttons again. */
		take: () => {
			const focused = indexOf(document.activeElement);
			listening.abort();
			return () => {
				buttons()[focused]?.focus();
				buttons()[pressed]?.click();
			};
		}
	};
}
