import { buildGlossary } from '$lib/content';
import { driftLab } from '$lib/labs/drift';
import { experimentLab } from '$lib/labs/experiment';
import { retrainingLab } from '$lib/labs/retraining';
import { rolloutLab } from '$lib/labs/rollout';
import { catalogue, lessonFiles } from '../lessons/catalogue.server';

const files = import.meta.glob<string>('/content/glossary/*.yaml', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** Titles of the parts of every lab, `drift/stream` for `/labs/drift/stream/`. */
const labs = new Map(
	[driftLab, rolloutLab, experimentLab, retrainingLab].flatMap(({ name, parts }) =>
		parts.map(({ path, label }) => [path.slice('/labs/'.length, -1), `${name}: ${label}`] as const)
	)
);

/** Every term, read and checked once a build. */
export const glossary = buildGlossary(
	Object.fromEntries(Object.entries(files).map(([path, text]) => [path.slice(1), text])),
	lessonFiles,
	catalogue.lessons,
	labs
);
