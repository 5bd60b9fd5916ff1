import foundReleases from '../../../content/presets/rollout.json';
import { presets, readLink, requestOf } from '$lib/labs/drift';
import { firstPlan, planOf } from '$lib/labs/experiment/plan';
import { firstWorld, presetReading, readingWords } from '$lib/labs/retraining';
import { releaseShown } from '$lib/labs/rollout';
import type { Preset } from '$lib/labs/shell';
import { createDriftSession, type DriftPicture } from '$lib/simulation/drift';
import { labDrawing } from './lab-drawing.ts';
import type { LabsPage, PresetRow } from './labs-page.ts';
import { releaseDrawing } from './release-drawing.ts';
import { planDrawing, planMiniature } from './plan-miniature.ts';
import { presetMiniature } from './preset-miniature.ts';
import { releaseMiniature } from './release-miniature.ts';
import { worldDrawing, worldMiniature } from './world-drawing.ts';

/** The preset whose windows stand beside the lab's name. */
const shown = 'same-mean';

/** The preset's own windows, measured when the site is built; those of real data are read in the lab. */
function pictureOf({ link }: Preset, cells: number): DriftPicture | undefined {
	const read = readLink(link, []);
	if (!read || read.problems.length > 0 || read.state.source === 'data') return undefined;
	const request = requestOf(read.state, undefined, null);
	return createDriftSession()({ ...request, options: { ...request.options, cells } });
}

/** The lab's picture of one preset, as its main plot draws it. */
function shownPicture() {
	const preset = presets.find(({ id }) => id === shown);
	const picture = preset && pictureOf(preset, 48);
	if (!preset || picture?.kind !== 'numeric') {
		throw new Error(`content/presets/drift.json has no preset “${shown}” that can be drawn.`);
	}
	return { title: preset.title, rows: picture.rows.current, drawing: labDrawing(picture) };
}

export function load() {
	const rows = presets.map((preset): PresetRow => {
		const { id, title, question, link } = preset;
		const picture = pictureOf(preset, 24);
		return { id, title, question, link, picture: picture && presetMiniature(picture) };
	});
	const releases = foundReleases.map(({ id, title, question, link }): PresetRow => {
		return { id, title, question, link, picture: releaseMiniature(releaseShown(id).picture) };
	});
	const { title, picture, words } = releaseShown('friday');
	const release = { drawing: releaseDrawing(picture), words: `${title}. ${words}` };
	const first = firstPlan();
	const plans = first.presets.map((preset): PresetRow => {
		const { id, title: name, question, link } = preset;
		return { id, title: name, question, link, picture: planMiniature(planOf(preset)) };
	});
	const plan = planDrawing(first.shown);
	const { presets: foundWorlds, reading } = firstWorld();
	const worlds = foundWorlds.map((preset): PresetRow => {
		const { id, title: name, question, link } = preset;
		return { id, title: name, question, link, picture: worldMiniature(presetReading(preset)) };
	});
	const world = { drawing: worldDrawing(reading), words: readingWords(reading) };
	const shownDrift = { shown: shownPicture(), presets: rows };
	const page: LabsPage = { ...shownDrift, releases, release, plans, plan, worlds, world };
	return { page };
}
