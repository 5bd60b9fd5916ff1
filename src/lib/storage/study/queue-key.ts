import type { CardState } from '$lib/study';

/** From when a card may be asked. */
export const fromWhen = ({ memory, buriedUntil }: CardState): number =>
	Math.max(memory.due, buriedUntil);
