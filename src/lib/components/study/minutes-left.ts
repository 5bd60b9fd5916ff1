/** What a card takes before anything is known of this reader, in milliseconds. */
export const usualLook = 25_000;

/** About how many minutes some cards take. A new one is asked twice on its first day. */
export function minutesLeft(
	{ due, learning, fresh }: { due: number; learning: number; fresh: number },
	look = usualLook
): number {
	return Math.max(1, Math.round(((due + learning + 2 * fresh) * look) / 60_000));
}
