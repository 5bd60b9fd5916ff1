import { plainWords, sectionText, type Lesson } from '$lib/content';
import { driftLab, presets } from '$lib/labs/drift';
import type { Preset } from '$lib/labs/shell';
import type { SearchEntry } from '$lib/search';
import { glossary } from '../glossary/glossary.server.ts';
import { catalogue, lessonFiles } from '../lessons/catalogue.server.ts';
import { bookPages, quietPages } from '../pages.ts';

/** Everything in the book that can be found. */
export function searchEntries(): SearchEntry[] {
	return [
		...catalogue.lessons.flatMap(lessonEntries),
		...glossary.map(({ id, term, also, definition }): SearchEntry => {
			const names = also.join(' ');
			return {
				kind: 'Glossary',
				title: term,
				line: definition,
				path: `glossary/#${id}`,
				names,
				text: definition
			};
		}),
		...catalogue.corrections.map(correctionEntry),
		...labEntries(),
		...[...bookPages, ...quietPages].map(({ path, label }): SearchEntry => {
			return { kind: 'Pages', title: label, line: '', path: path.slice(1), text: '' };
		})
	];
}

function lessonEntries(lesson: Lesson): SearchEntry[] {
	const path = `lessons/${lesson.id}/`;
	const text = lessonFiles[lesson.path] ?? '';
	const whole: SearchEntry = {
		kind: 'Lessons',
		title: lesson.title,
		line: lesson.outcome,
		path,
		names: lesson.id.replaceAll('-', ' '),
		text: [lesson.standfirst, lesson.description, lesson.sayIt.question].join(' ')
	};
	const sections = lesson.sections.map(({ id, number, title }): SearchEntry => {
		return {
			kind: 'Lessons',
			title: plainTitle(title),
			line: `${number}, in ${lesson.title}`,
			path: `${path}#${id}`,
			text: words(sectionText(text, id) ?? '')
		};
	});
	return [whole, ...sections];
}

/** Prose without tags and the anchors of headings. */
const words = (text: string) => text.replace(/<[^>]*>|\{#[^}]*\}/g, ' ');

const plainTitle = (title: string) => title.replace(/[*`]|==/g, '');

function correctionEntry({ id, claim, truth }: (typeof catalogue)['corrections'][number]) {
	return {
		kind: 'Corrections' as const,
		title: claim,
		line: `In truth: ${truth}`,
		path: `myths/#correction-${id}`,
		text: plainWords(truth)
	};
}

/** The ready-made states of the lab's other parts, each under the name of its part. */
const partPresets = import.meta.glob<readonly Preset[]>(['../../../content/presets/drift-*.json'], {
	eager: true,
	import: 'default'
});

function labEntries(): SearchEntry[] {
	return driftLab.parts.flatMap(({ path, label, line }): SearchEntry[] => {
		const own = path === '/labs/drift/' ? presets : presetsOf(path);
		return [
			{ kind: 'Labs', title: `Drift Lab: ${label}`, line, path: path.slice(1), text: simulator },
			...own.map(({ title, question, link }): SearchEntry => {
				return { kind: 'Labs', title, line: question, path: path.slice(1) + link, text: question };
			})
		];
	});
}

function presetsOf(path: string): readonly Preset[] {
	const file = `content/presets/drift-${path.split('/').at(-2)}.json`;
	const found = partPresets[`../../../${file}`];
	if (!found) throw new Error(`${path} has no ${file}.`);
	return found;
}

const simulator = 'simulator windows rows detectors tests distances classifier';
