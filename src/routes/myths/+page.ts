import { isPrinted } from '../_printed/is-printed.ts';

export async function load({ data }) {
	const load = async () => (await import('./Myths.svelte')).default;
	return { ...data, load, code: isPrinted('myths') ? undefined : await load() };
}
