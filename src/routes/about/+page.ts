import { isPrinted } from '../_printed/is-printed.ts';

export async function load({ data }) {
	const code = isPrinted('about') ? undefined : (await import('./About.svelte')).default;
	return { ...data, code };
}
