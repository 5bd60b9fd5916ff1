import { readWhiteboards } from './boards.server.ts';
import type { ListedBoard } from './whiteboard-page.ts';

/** The list; solutions are printed with the page and not sent a second time. */
export async function load() {
	const list = (await readWhiteboards()).map(({ id, kind, title, asked, level }): ListedBoard => ({
		id,
		kind,
		title,
		asked,
		level
	}));
	return { list };
}
