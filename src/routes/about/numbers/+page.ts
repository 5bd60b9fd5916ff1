import { isPrinted } from '../../_printed/is-printed.ts';

export async function load({ data }) {
	const load = async () => (await import('./Numbers.svelte')).default;
	return { ...data, load, code: isPrinted('numbers') ? undefined : await load() };
}
