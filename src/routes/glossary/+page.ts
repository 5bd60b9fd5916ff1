import { isPrinted } from '../_printed/is-printed.ts';

export async function load({ data }) {
	const code = isPrinted('glossary') ? undefined : (await import('./TermList.svelte')).default;
	return { page: data.terms, code };
}
