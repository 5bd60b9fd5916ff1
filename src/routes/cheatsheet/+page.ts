import { isPrinted } from '../_printed/is-printed.ts';

export async function load({ data }) {
	const code = isPrinted('cheatsheet') ? undefined : (await import('./Cheatsheet.svelte')).default;
	return { ...data, code };
}
