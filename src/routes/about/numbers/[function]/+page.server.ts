import { snippetsOf } from '$lib/reproduce';
import { error } from '@sveltejs/kit';
import { caseFiles } from '../_build/case-files.ts';
import { disagreements } from '../_build/disagreements.server.ts';
import { coreFunctions } from '../_build/functions.server.ts';
import { goldenFiles, goldenResults } from '../_build/golden.server.ts';
import { rows } from '../_build/rows.server.ts';
import type { FunctionPage } from '../function-page.ts';

export function entries() {
	return coreFunctions.map(({ name }) => ({ function: name }));
}

export function load({ params }) {
	const name = params.function;
	const all = rows();
	const place = all.findIndex((row) => row.name === name);
	const row = all[place];
	const about = coreFunctions.find((one) => one.name === name);
	if (!row || !about) error(404, `There is no function “${name}”.`);
	const page: FunctionPage = {
		row,
		about,
		caseFiles: caseFiles(name, goldenResults(), goldenFiles),
		snippets: snippetsOf(name),
		disagreements: disagreements.filter(({ functions }) => functions.includes(name)),
		previous: all[place - 1]?.name,
		next: all[place + 1]?.name
	};
	return { page };
}
