import { isPrinted } from '../_printed/is-printed.ts';

export async function load({ data }) {
	const code = isPrinted('plans') ? undefined : (await import('./WorkedPlans.svelte')).default;
	return { ...data, code };
}
