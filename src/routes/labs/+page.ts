import { isPrinted } from '../_printed/is-printed.ts';

export async function load({ data }) {
	const code = isPrinted('labs') ? undefined : (await import('./Labs.svelte')).default;
	return { ...data, code };
}
