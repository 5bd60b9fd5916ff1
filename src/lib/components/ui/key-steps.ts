export type KeyMove = number | 'first' | 'last';

const arrows: Record<string, number> = {
	ArrowRight: 1,
	ArrowUp: 1,
	ArrowLeft: -1,
	ArrowDown: -1,
	PageUp: 10,
	PageDown: -10
};

/** What a key asks of a slider: steps (arrows 1, Shift or Page 10), an end, or nothing. */
export function keySteps(event: KeyboardEvent): KeyMove | undefined {
	if (event.altKey || event.ctrlKey || event.metaKey) return undefined;
	if (event.key === 'Home') return 'first';
	if (event.key === 'End') return 'last';
	const steps = arrows[event.key];
	if (steps === undefined) return undefined;
	return event.shiftKey && Math.abs(steps) === 1 ? steps * 10 : steps;
}
