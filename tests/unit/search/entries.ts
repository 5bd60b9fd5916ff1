import type { SearchEntry } from '../../../src/lib/search/index.ts';

/** A small book. */
export const entries: SearchEntry[] = [
	{
		kind: 'Lessons',
		title: 'Drift detection',
		line: 'Choose a detector',
		path: 'lessons/drift-detection/',
		text: 'two windows of rows, did the world move'
	},
	{
		kind: 'Lessons',
		title: 'One empty bin',
		line: '16.3, in Drift detection',
		path: 'lessons/drift-detection/#empty',
		text: 'the population stability index of an empty bin is infinite, and quantisation hides it'
	},
	{
		kind: 'Glossary',
		title: 'Population stability index',
		line: 'A sum over bins.',
		path: 'glossary/#psi',
		names: 'PSI',
		text: 'a sum over bins'
	},
	{ kind: 'Pages', title: 'Every function', line: '', path: 'about/numbers/', text: '' },
	{
		kind: 'Cards',
		title: 'A hundred rows a side. How often does the index call drift?',
		line: 'From Drift detection',
		path: 'cards/browse/?card=quiet-days',
		text: '',
		isAsked: true
	}
];
