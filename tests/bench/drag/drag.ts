import type { Browser, ElementHandle, Page } from '@playwright/test';
import { marks, traceCategories, workBetween, type Work } from './trace.ts';

/** What one drag cost. */
export type Drag = Work & {
	/** The time from frame to frame, in milliseconds. */
	readonly frames: readonly number[];
	/** At how many places the control was seen: 1 is a control that no hand can drag. */
	readonly places: number;
};

type Bench = { frames: number[]; seen: Set<string | null>; isOn: boolean };
type BenchWindow = { dragBench: Bench };

const moves = 120;
const moveMs = 1000 / 60;
/** What follows when the hand rests is counted too: links, tables, words read aloud. */
const restMs = 700;

/** Something to drag: sliders, and handles in a figure. */
export type Control = {
	readonly name: string;
	readonly kind: 'slider' | 'handle';
	readonly element: ElementHandle<Element>;
};

/** Every control of the page that stands on it. */
export async function controlsOf(page: Page): Promise<Control[]> {
	const elements = await page.$$('main input[type="range"], main [role="slider"]');
	const found = await Promise.all(
		elements.map(async (element) => ({
			element,
			...(await element.evaluate((node) => ({
				name:
					node.getAttribute('aria-label') ??
					(node as HTMLInputElement).labels?.[0]?.textContent?.trim() ??
					'',
				kind: node.tagName === 'INPUT' ? ('slider' as const) : ('handle' as const)
			})))
		}))
	);
	const seen = await Promise.all(found.map(({ element }) => element.isVisible()));
	return found.filter((_, k) => seen[k]);
}

/** Takes a control, moves it to and fro for two seconds as a hand does, lets it go and waits a little. */
export async function drag(
	browser: Browser,
	page: Page,
	{ element, kind }: Control
): Promise<Drag> {
	await element.evaluate((node) => node.scrollIntoView({ block: 'center', behavior: 'instant' }));
	await page.waitForTimeout(300);
	const { x, y, swing, rise } = await grip(element, kind);
	await browser.startTracing(page, { categories: traceCategories });
	await element.evaluate(startFrames, marks);
	await page.mouse.move(x, y);
	await page.mouse.down();
	await swingFor(page, (step) => {
		const share = Math.sin((2.5 * Math.PI * step) / moves);
		return [x + share * swing, y + share * rise];
	});
	const { frames, seen } = await page.evaluate(() => {
		const { dragBench } = window as never as BenchWindow;
		dragBench.isOn = false;
		return { frames: dragBench.frames, seen: dragBench.seen.size };
	});
	await page.mouse.up();
	await page.waitForTimeout(restMs);
	await page.evaluate((mark) => void performance.mark(mark), marks.end);
	const trace = await browser.stopTracing();
	return { frames, places: seen, ...workBetween(trace) };
}

/** Moves at the pace of a screen, whether the page keeps up or not. */
async function swingFor(page: Page, placeAt: (step: number) => [x: number, y: number]) {
	const start = performance.now();
	const sent: Promise<void>[] = [];
	for (let step = 1; step <= moves; step++) {
		const wait = start + step * moveMs - performance.now();
		if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
		sent.push(page.mouse.move(...placeAt(step)));
	}
	await Promise.all(sent);
}

/** Where the hand takes hold, and how far it goes: a handle may move across, up, or both. */
async function grip(element: ElementHandle<Element>, kind: Control['kind']) {
	return element.evaluate((node, isSlider) => {
		const box = node.getBoundingClientRect();
		const y = box.top + box.height / 2;
		if (!isSlider) return { x: box.left + box.width / 2, y, swing: 90, rise: 40 };
		const { min, max, value } = node as HTMLInputElement;
		const share = (Number(value) - Number(min)) / (Number(max) - Number(min));
		return { x: box.left + 10 + share * (box.width - 20), y, swing: box.width * 0.3, rise: 0 };
	}, kind === 'slider');
}

/** Put into the page: notes the time of every frame, and where the control stands in it. */
function startFrames(control: Element, mark: typeof marks) {
	const bench: Bench = { frames: [], seen: new Set(), isOn: true };
	(window as never as BenchWindow).dragBench = bench;
	performance.mark(mark.start);
	let last = performance.now();
	requestAnimationFrame(function next(now) {
		performance.mark(mark.frame);
		bench.frames.push(now - last);
		bench.seen.add((control as HTMLInputElement).value ?? control.getAttribute('aria-valuenow'));
		last = now;
		if (bench.isOn) requestAnimationFrame(next);
	});
}
