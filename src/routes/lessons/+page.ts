import { isPrinted } from '../_printed/is-printed.ts';

export async function load({ data }) {
	const load = async () => (await import('./Lessons.svelte')).default;
	return { ...data, load, code: isPrinted('lessons') ? undefined : await load() };
}
