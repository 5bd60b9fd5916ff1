import { isPrinted } from '../../_printed/is-printed.ts';

export async function load({ data }) {
	const code = isPrinted('coverage') ? undefined : (await import('./Coverage.svelte')).default;
	return { ...data, code };
}
