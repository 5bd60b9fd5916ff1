import type { CDPSession, Page } from '@playwright/test';

/** What one drag cost, in milliseconds: from each move of the pointer to the frame that shows it. */
export type DragTimes = {
	readonly main: readonly number[];
	readonly linked: readonly number[];
	readonly detectors: readonly number[];
	readonly longTasks: readonly number[];
};

/** Put into the page: notes when each part of the lab has changed after a move. */
function listen() {
	const targets = {
		main: '.stage .main svg path.line-current',
		linked: '.multiples',
		detectors: 'section[aria-label="All detectors"] table'
	};
	const times: Record<string, number[]> = { main: [], linked: [], detectors: [], longTasks: [] };
	let moved = 0;
	const waiting = new Set<string>();
	for (const [name, selector] of Object.entries(targets)) {
		const target = document.querySelector(selector);
		if (!target) throw new Error(`${selector} is not on the page`);
		new MutationObserver(() => {
			if (!waiting.delete(name)) return;
			const start = moved;
			requestAnimationFrame(() => times[name]?.push(performance.now() - start));
		}).observe(target, { subtree: true, childList: true, attributes: true, characterData: true });
	}
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) times.longTasks?.push(entry.duration);
	}).observe({ entryTypes: ['longtask'] });
	Object.assign(window, {
		benchTimes: times,
		benchMove: (share: number) => {
			const input = document.querySelector<HTMLInputElement>('.wells input[type="range"]');
			if (!input) throw new Error('no slider on the page');
			const shift = [
				...document.querySelectorAll<HTMLInputElement>('.wells input[type="range"]')
			].find(
				(slider) =>
					slider.getAttribute('aria-label') === 'Shift' ||
					slider.labels?.[0]?.textContent?.includes('Shift')
			);
			const slider = shift ?? input;
			const [low, high] = [Number(slider.min), Number(slider.max)];
			moved = performance.now();
			for (const name of Object.keys(targets)) waiting.add(name);
			slider.value = String(low + share * (high - low));
			slider.dispatchEvent(new Event('input', { bubbles: true }));
		}
	});
}

/** Drags the shift through `steps` places, one every 50 ms, and says what each took to appear. */
export async function drag(page: Page, steps: number): Promise<DragTimes> {
	// The script runner wraps named functions in a helper of its own, which the page does not have.
	await page.evaluate('globalThis.__name = (named) => named');
	await page.evaluate(listen);
	for (let step = 0; step < steps; step++) {
		const share = 0.5 + 0.12 * Math.sin(step / 7);
		await page.evaluate(
			(at) => (window as never as { benchMove(at: number): void }).benchMove(at),
			share
		);
		await page.waitForTimeout(50);
	}
	await page.waitForTimeout(300);
	return page.evaluate(() => (window as never as { benchTimes: DragTimes }).benchTimes);
}

/** Makes the page's processor slower by a factor, as a phone's. */
export async function throttle(session: CDPSession, rate: number) {
	await session.send('Emulation.setCPUThrottlingRate', { rate });
}
