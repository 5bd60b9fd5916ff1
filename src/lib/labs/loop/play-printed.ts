import { dayMs } from './day-ms.ts';
import type { Change, Place, Recording } from './recording.ts';

/**
 * Plays a recording on the figure that was printed with the page.
 *
 * @returns stops, and says on which day
 */
export function playPrinted(figure: Element, { firstDay, places, days }: Recording): () => number {
	let day = firstDay;
	makeChange(figure, [{ at: 'button + button .words' }], [0, 'Pause']);
	const timer = setInterval(() => {
		const recorded = days[day - firstDay];
		if (!recorded || document.hidden) return;
		day++;
		for (const change of recorded.changes) makeChange(figure, places, change);
		addMark(figure, recorded.mark);
	}, dayMs);
	return () => {
		clearInterval(timer);
		return day;
	};
}

function makeChange(figure: Element, places: readonly Place[], [place, value]: Change) {
	const { at = '', set, add } = places[place] ?? {};
	for (const node of figure.querySelectorAll(at)) {
		if (!set) node.textContent = value;
		else node.setAttribute(set, add ? node.getAttribute(set) + value : value);
	}
}

function addMark(figure: Element, { x, y }: { x: string; y: number }) {
	const last = figure.querySelector('use:last-of-type');
	const mark = last?.cloneNode() as Element | undefined;
	mark?.setAttribute('x', x);
	mark?.setAttribute('y', String(y));
	if (mark) last?.after(mark);
}
