import { type LoopGame, loopRules, nextDay, openingGame } from '$lib/simulation/loop';
import type { Frame } from './frame.ts';
import { frameOf } from './frame-of.ts';
import { printedPlaces } from './printed-places.ts';
import type { Change, RecordedDay, Recording } from './recording.ts';

/**
 * The opening game, played to its end without the reader: what the page shows until somebody touches
 * it, so that neither the figure's code nor the simulation need be loaded before.
 */
export function recordLoop(): Recording {
	let game = openingGame();
	const firstDay = game.day;
	const days: RecordedDay[] = [];
	while (game.day < loopRules.days) {
		const next = nextDay(game);
		days.push(recordDay(game, next));
		game = next;
	}
	return { firstDay, places: printedPlaces.map(({ of: _, ...place }) => place), days };
}

function recordDay(yesterday: LoopGame, today: LoopGame): RecordedDay {
	const [before, frame] = [frameOf(yesterday), frameOf(today)];
	const mark = frame.marks.at(-1);
	if (!mark?.alarm || !before.alarmed) {
		throw new Error('The recording knows days on which the alarm rings, and no others.');
	}
	return { mark: { x: mark.x, y: mark.y }, changes: changesBetween(before, frame) };
}

function changesBetween(before: Frame, frame: Frame): Change[] {
	return printedPlaces.flatMap(({ of, add }, place): Change[] => {
		const [old, value] = [of(before), of(frame)];
		if (value === undefined || value === old) return [];
		return [[place, add ? value.slice(old?.length ?? 0) : value]];
	});
}
