import { isPrinted } from '../../../_printed/is-printed.ts';

export async function load({ data }) {
	const load = async () => (await import('./OneFunction.svelte')).default;
	const printed = isPrinted(data.page.about.name);
	return { ...data, load, code: printed ? undefined : await load() };
}
