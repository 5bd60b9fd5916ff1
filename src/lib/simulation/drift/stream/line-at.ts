import { exp, ln } from '../../../random/index.ts';
import { watcherCards, type StreamSettings, type WatcherId } from './stream-settings.ts';

/**
 * A watcher's options with its line moved: above 1 stricter, below 1 more eager. A line that is a
 * chance of a false alarm is taken to that power, so that it stays one.
 */
export function optionsAt(
	id: WatcherId,
	{ options }: Pick<StreamSettings, 'options'>,
	factor: number
): Readonly<Record<string, number>> {
	const card = watcherCards.find((known) => known.id === id);
	if (!card || factor === 1) return options[id];
	const { line, lineIsChance } = card;
	const present = options[id][line] ?? 0;
	const moved = lineIsChance ? exp(factor * ln(present)) : present * factor;
	return { ...options[id], [line]: moved };
}

/** Where the line itself then stands, in the unit of its option. */
export function lineAt(
	id: WatcherId,
	settings: Pick<StreamSettings, 'options'>,
	factor: number
): number {
	const card = watcherCards.find((known) => known.id === id);
	return optionsAt(id, settings, factor)[card?.line ?? ''] ?? 0;
}
