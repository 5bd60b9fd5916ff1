import { isPrinted } from '../_printed/is-printed.ts';
import { loadScenarios } from './load-scenarios.ts';

export async function load({ data }) {
	if (isPrinted('releases')) return { ...data, page: undefined, code: undefined };
	return {
		...data,
		// While printing they are read where they lie.
		page: import.meta.env.SSR
			? await (await import('./read-scenarios.ts')).readPrinted(data.list.map(({ id }) => id))
			: await loadScenarios(),
		code: (await import('./PrintedReleases.svelte')).default
	};
}
