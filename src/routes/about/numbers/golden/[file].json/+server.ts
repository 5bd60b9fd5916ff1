import { error, json } from '@sveltejs/kit';
import { goldenFiles } from '../../_build/golden.server.ts';

export const prerender = true;

export function entries() {
	return Object.keys(goldenFiles).map((file) => ({ file }));
}

/** One golden file, for a browser that checks it. */
export function GET({ params }) {
	const file = goldenFiles[params.file];
	if (!file) error(404, `There is no golden file “${params.file}”.`);
	return json(file);
}
