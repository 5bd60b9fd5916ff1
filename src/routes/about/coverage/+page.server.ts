import { checkCoverage, readCoverage } from '$lib/content';
import text from '/content/coverage.yaml?raw';
import { catalogue, lessonFiles } from '../../lessons/catalogue.server';
import { toPage } from './to-page.ts';

/** Read and held against the lessons once a build. A fact that is no longer taught stops it here. */
const groups = readCoverage('content/coverage.yaml', text);
checkCoverage(groups, catalogue.lessons, lessonFiles);

export function load() {
	return { page: toPage(groups, catalogue.lessons, lessonFiles) };
}
