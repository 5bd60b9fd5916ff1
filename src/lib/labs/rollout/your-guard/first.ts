import found from '../../../../../content/presets/rollout-your-guard.json';
import { createGuardSession, type GuardAnswer } from '$lib/manifests';
import type { Preset } from '$lib/labs/shell';
import { yourGuardLink } from './fields.ts';
import { targetRuns } from './guard-run.svelte.ts';
import { sampleNames, type SampleTexts } from './samples.ts';
import { initialState, questionOf } from './state.ts';

const texts: Record<string, string> = import.meta.glob('../../../../../content/guards/*.yaml', {
	query: '?raw',
	import: 'default',
	eager: true
});

export interface FirstGuard {
	readonly answer: GuardAnswer;
	readonly samples: SampleTexts;
	readonly presets: readonly Preset[];
}

/** What the page shows before anything has run in it. */
export function firstGuard(): FirstGuard {
	const samples = sampleTexts();
	const steps = createGuardSession()({ ...questionOf(initialState, samples), runs: targetRuns });
	let step = steps.next();
	while (!step.done) step = steps.next();
	return { answer: step.value, samples, presets: found.map(checked) };
}

function sampleTexts(): SampleTexts {
	const named = Object.keys(sampleNames).filter((name) => name !== 'own');
	return Object.fromEntries(
		named.map((name) => {
			const path = Object.keys(texts).find((known) => known.endsWith(`/${name}.yaml`));
			if (path === undefined) throw new Error(`content/guards has no ${name}.yaml`);
			return [name, texts[path] ?? ''];
		})
	) as SampleTexts;
}

/** @throws Error if the preset's link cannot be read whole: the build stops */
function checked(preset: Preset): Preset {
	const read = yourGuardLink.read(preset.link, undefined);
	if (read?.problems.length === 0 && yourGuardLink.write(read.state) === preset.link) return preset;
	throw new Error(
		`content/presets/rollout-your-guard.json, ${preset.id}: ${read?.problems[0] ?? `the lab writes it as ${yourGuardLink.write(read?.state ?? initialState)}`}`
	);
}
