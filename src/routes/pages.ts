import type { NavItem } from '$lib/components/ui';

/** The pages of the book that exist, in the order of its contents. */
export const bookPages: readonly NavItem[] = [
	{ path: '/lessons/', label: 'Lessons' },
	{
		path: '/labs/',
		label: 'Labs',
		children: [
			{ path: '/labs/drift/', label: 'Drift Lab' },
			{ path: '/labs/rollout/', label: 'Rollout Lab' },
			{ path: '/labs/experiment/', label: 'Experiment Lab' },
			{ path: '/labs/retraining/', label: 'Retraining Lab' }
		]
	},
	{
		path: '/cards/',
		label: 'Cards',
		children: [
			{ path: '/plan/', label: 'Plan to a date' },
			{ path: '/cards/browse/', label: 'Browse, and write your own' },
			{ path: '/cards/anki/', label: 'To Anki and back' }
		]
	},
	{
		path: '/interview/',
		label: 'Interview',
		children: [
			{ path: '/interview/whiteboard/', label: 'At the whiteboard' },
			{ path: '/quiz/', label: 'Release desk' }
		]
	},
	{
		path: '/progress/',
		label: 'Progress',
		children: [{ path: '/progress/data/', label: 'Your data' }]
	},
	{
		path: '/cheatsheet/',
		label: 'Cheatsheet',
		children: [{ path: '/checklists/', label: 'Release checklists' }]
	}
];

/** Pages about the book itself. */
export const quietPages: readonly NavItem[] = [
	{ path: '/glossary/', label: 'Glossary' },
	{ path: '/myths/', label: 'Famous wrong numbers' },
	{ path: '/about/', label: 'How every number is checked' },
	{ path: '/about/coverage/', label: 'Where each fact is taught' },
	{ path: '/about/numbers/', label: 'Every function' },
	{ path: '/about/speed/', label: 'How fast it is' },
	{ path: '/kit/', label: 'Kit' }
];
