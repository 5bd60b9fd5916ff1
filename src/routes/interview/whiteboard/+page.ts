import { isPrinted } from '../../_printed/is-printed.ts';
import { loadBoards } from './load-boards.ts';

export async function load({ data }) {
	if (isPrinted('solutions')) return { ...data, page: undefined, code: undefined };
	// While printing they are read where they lie.
	const boards = import.meta.env.SSR
		? await (await import('./read-boards.ts')).readBoards(data.list.map(({ id }) => id))
		: await loadBoards();
	return { ...data, page: boards, code: (await import('./Solutions.svelte')).default };
}
