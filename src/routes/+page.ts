import { isPrinted } from './_printed/is-printed.ts';

export async function load({ data }) {
	const code = isPrinted('home') ? undefined : (await import('./_home/Home.svelte')).default;
	return { ...data, code };
}
