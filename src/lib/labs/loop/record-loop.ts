import { loopPolicies, nextDay, openingGame } from '$lib/simulation/loop';
import type { Frame, NextFrame, Recording } from './frame.ts';
import { frameOf } from './frame-of.ts';
import { learntCurve } from './world-drawing.ts';

/**
 * The opening game, played to its end without the reader: what the page shows until somebody
 * decides, so that the simulation itself need not be loaded before.
 */
export function recordLoop(): Recording {
	let game = openingGame();
	const first = frameOf(game);
	let last = first;
	const next: NextFrame[] = [];
	while (!last.over) {
		game = nextDay(game);
		const frame = frameOf(game);
		next.push(difference(last, frame));
		last = frame;
	}
	const names = ['You', ...loopPolicies.map(({ title }) => title)];
	return { first, next, names, curve: learntCurve() };
}

function difference(before: Frame, frame: Frame): NextFrame {
	const { marks, accuracy, retrains, ...rest } = frame;
	const mark = marks.at(-1);
	if (!mark || retrains.length !== before.retrains.length) {
		throw new Error('A recording goes on day by day, and nobody decides in it.');
	}
	return { ...rest, mark, segment: accuracy.slice(before.accuracy.length) };
}
