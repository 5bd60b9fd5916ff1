import { type LoopGame, nextDay, openingGame } from '$lib/simulation/loop';

export { nextDay, retrainNow, startGame } from '$lib/simulation/loop';
export { frameOf } from './frame-of.ts';

/** The opening game on a later day, as the recording shows it. */
export function openingGameOn(day: number): LoopGame {
	let game = openingGame();
	while (game.day < day) game = nextDay(game);
	return game;
}
