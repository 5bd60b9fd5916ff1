import { isPrinted } from '../../_printed/is-printed.ts';
import { loadBoards } from './load-boards.ts';

export async function load({ data, fetch }) {
	if (isPrinted('solutions')) return { ...data, page: undefined, code: undefined };
	return {
		...data,
		page: await loadBoards(fetch),
		code: (await import('./Solutions.svelte')).default
	};
}
