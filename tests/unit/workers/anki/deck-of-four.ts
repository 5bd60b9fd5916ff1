import type { Card, CardBlock, CardInline, DeckLesson } from '../../../../src/lib/content/index.ts';
import { defaultSettings, type OwnCard } from '../../../../src/lib/study/index.ts';
import type { ExportQuestion } from '../../../../src/lib/workers/jobs/anki-export.ts';
import { now, site } from './run-anki.ts';

const line = (...of: CardInline[]): CardBlock[] => [{ block: 'paragraph', of }];

const card: Card = {
	...{
		id: 'psi-on-quiet-days',
		kind: 'recall',
		front: line('How often?'),
		back: line('One in five.')
	},
	...{ lesson: 'drift-detection', section: 'quiet-days', level: 1, tags: ['psi'], questions: [] },
	...{ siblings: '', options: [], task: '', figure: '', lab: 'labs/drift/#s=1' }
};

export const lessons: DeckLesson[] = [
	{
		...{ id: 'drift-detection', number: 16, title: 'Drift: detection' },
		sections: [{ id: 'quiet-days', number: '16.2', title: 'Quiet days' }]
	}
];

export const cards: Card[] = [
	card,
	{
		...card,
		...{ id: 'a-gap', kind: 'cloze', lab: '', level: 2, back: [] },
		front: line({ gap: 1, hint: 'how', of: ['std::x'] }, ' and ', { gap: 2, hint: '', of: ['two'] })
	},
	{
		...card,
		...{ id: 'which', kind: 'choose', lab: '' },
		options: [
			{ text: ['This'], why: ['It is not.'], right: false },
			{ text: ['That'], why: ['It is.'], right: true }
		]
	},
	{ ...card, ...{ id: 'drawn', kind: 'compute', task: 'canary/errors', front: [], lab: '' } }
];

export const own: OwnCard[] = [
	{
		...{
			id: 'own-1',
			kind: 'recall',
			front: 'A *question* <b>',
			back: '- one\n- two',
			at: now - 5000
		},
		...{ lesson: 'drift-detection', section: 'quiet-days', tags: ['mine'] }
	},
	{
		...{ id: 'own-2', kind: 'cloze', front: '{{c1::One}} [x](term:psi)', back: '', at: now - 4000 },
		...{ lesson: '', section: '', tags: [] }
	},
	{
		...{
			id: 'own-anki-b4s1c.3i.',
			kind: 'recall',
			front: 'From Anki',
			back: 'Yes',
			at: now - 3000
		},
		...{ lesson: '', section: '', tags: [] }
	}
];

export const exported = {
	...{ as: 'apkg', lessons, cards, own, states: [], log: [], settings: defaultSettings },
	...{ at: now, site },
	asked: { drawn: { question: 'How many?', answer: '4 errors', why: 'So.', seed: 'drawn anki' } }
} satisfies ExportQuestion;
