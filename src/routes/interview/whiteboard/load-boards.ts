import { resolve } from '$app/paths';
import type { Whiteboard } from '$lib/content';

/** All boards with their solutions. */
export async function loadBoards(): Promise<Whiteboard[]> {
	const file = resolve('/interview/whiteboard/boards.json');
	const answer = await fetch(file);
	if (!answer.ok) throw new Error(`${file} answered ${answer.status}.`);
	return (await answer.json()) as Whiteboard[];
}
