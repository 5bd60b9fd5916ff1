import { isPrinted } from '../../_printed/is-printed.ts';

export async function load({ data }) {
	const load = async () => (await import('./Speed.svelte')).default;
	return { ...data, load, code: isPrinted('speed') ? undefined : await load() };
}
