import type { Cursor } from '../cursor.ts';
import { quoted } from '../cursor.ts';
import { durationField, noPart, readHead, wholeField } from '../fields.ts';
import { durationWords } from '../read-duration.ts';
import type { DraftArgo, DraftArgoMetric, DraftStep } from '../types.ts';
import type { Template } from './read-template.ts';

/** Finds a template's metrics by its name; undefined where the text does not hold it. */
export type FindTemplate = (name: string) => Template | undefined;

/** A Rollout's canary steps and the analyses between and beside them. */
export function readRollout(root: Cursor, find: FindTemplate): DraftArgo {
	readHead(root, 'argoproj.io/v1alpha1');
	const spec = root.at('spec');
	for (const [key, field] of spec.fields) {
		if (key !== 'strategy') field.noPart('how the pods are run');
	}
	const canary = spec.at('strategy').at('canary');
	if (!canary.isThere) {
		const strategy = spec.at('strategy').isThere ? spec.at('strategy') : spec;
		strategy.blocks('Only strategy.canary is run here, with its steps; blue-green is not.');
	}
	for (const [key, field] of canary.fields) {
		if (key !== 'steps' && key !== 'analysis') field.noPart('how traffic and pods are moved');
	}
	const background = readBackground(canary.at('analysis'), find);
	const isRouted = canary.at('trafficRouting').isThere;
	const steps = canary.at('steps').items.map((step) => readStep(step, find, isRouted));
	return { tool: 'argo', steps: steps.flatMap((step) => step ?? []), background };
}

function readBackground(analysis: Cursor, find: FindTemplate): DraftArgo['background'] {
	if (!analysis.isThere) return undefined;
	const startingStep = wholeField(analysis.at('startingStep'), 0) ?? 0;
	if (analysis.at('startingStep').isThere) {
		analysis
			.at('startingStep')
			.understood(`beside the release from step ${startingStep} on, counted from 0`);
	}
	const metrics = metricsOf(analysis, find);
	analysis.understood('looks go on beside the steps, until the release is over');
	return { metrics, startingStep };
}

/** The metrics of all templates that an analysis names. */
function metricsOf(analysis: Cursor, find: FindTemplate): readonly DraftArgoMetric[] {
	noPart(analysis, {
		args: 'passed to the template',
		dryRun: 'not read here: see the template’s own',
		measurementRetention: 'how many measurements are kept',
		analysisRunMetadata: 'labels'
	});
	return analysis.at('templates').items.flatMap((item) => {
		const name = item.at('templateName');
		item.at('clusterScope').noPart('where the template lies');
		const template = find(name.text ?? '');
		if (template) name.understood(`runs the metrics of ${template.name}`);
		else name.blocks(`The template ${quoted(name.value)} is not in this text: paste it too.`);
		return template?.metrics ?? [];
	});
}

/** The arguments that a Rollout passes to its templates. */
export function rolloutArguments(root: Cursor): Map<string, string> {
	const canary = root.at('spec').at('strategy').at('canary');
	const between = canary.at('steps').items.map((step) => step.at('analysis'));
	const values = new Map<string, string>();
	for (const item of [canary.at('analysis'), ...between].flatMap((of) => of.at('args').items)) {
		const [name, value] = [item.at('name').text, item.at('value').text];
		if (name !== undefined && value !== undefined) values.set(name, value);
	}
	return values;
}

function readStep(step: Cursor, find: FindTemplate, isRouted: boolean): DraftStep | undefined {
	const [kind, inner] = step.fields[0] ?? [];
	if (kind === undefined || !inner) return undefined;
	step.understood('');
	if (kind === 'setWeight') return readWeight(inner, isRouted);
	if (kind === 'pause') return readPause(inner);
	if (kind === 'analysis') {
		inner.understood('the release waits here until these looks are done');
		return { kind: 'analysis', metrics: metricsOf(inner, find) };
	}
	inner.unknown(`a step of the kind ${kind.slice(0, 24)} is not run here: it takes no time`);
	return undefined;
}

function readWeight(weight: Cursor, isRouted: boolean): DraftStep | undefined {
	const percent = wholeField(weight, 0);
	if (percent === undefined) return undefined;
	if (percent > 100) {
		weight.blocks(`A weight of ${percent} % is more than everything.`);
		return undefined;
	}
	const near = isRouted ? '' : ', as near as whole pods come, since no trafficRouting is set';
	weight.understood(`the new version answers ${percent} %${near}`);
	return { kind: 'weight', share: percent / 100 };
}

function readPause(pause: Cursor): DraftStep | undefined {
	const duration = pause.at('duration');
	if (!duration.isThere) {
		pause.understood('waits for a person: how long is yours to say below');
		return { kind: 'pause', seconds: undefined };
	}
	// A bare number is meant in seconds.
	const seconds = /^\d+$/.test(duration.text ?? '')
		? Number(duration.text)
		: durationField(duration);
	if (seconds === undefined) return undefined;
	duration.understood(`held for ${durationWords(seconds)}`);
	return { kind: 'pause', seconds };
}
