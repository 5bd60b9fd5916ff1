import fc from 'fast-check';
import {
	defaultSettings,
	draftOf,
	type CardState,
	type Deed,
	type Everything,
	type Grade,
	type OwnCard,
	type StudyEvent
} from '../../../src/lib/study/index.ts';
import { minutes, noon, utc } from './study-world.ts';

export const settings = { ...defaultSettings, dayStart: 0 };
export const deed: fc.Arbitrary<Deed> = fc.oneof(
	fc.record({
		did: fc.constant('grade' as const),
		grade: fc.constantFrom<Grade>(1, 2, 3, 4),
		took: fc.integer({ min: 0, max: 60_000 })
	}),
	fc.record({ did: fc.constantFrom('suspend', 'resume', 'bury', 'bring', 'reset') })
);
/** Card names that could do harm, and some that could not. */
const card = fc.constantFrom('psi', 'ks#2', '__proto__', 'constructor', 'own-1', 'ö "\n');
export const step = fc.tuple(card, deed, fc.integer({ min: 1, max: 5000 }));
export type Step = readonly [string, Deed, number];

/** What is kept after some deeds, on a device whose events have its name. */
export function keptAfter(steps: readonly Step[], device: string, from?: Everything): Everything {
	const states = new Map(from?.states.map((state) => [state.card, state]));
	const log: StudyEvent[] = [...(from?.log ?? [])];
	let at = (log.at(-1)?.at ?? noon) + minutes;
	for (const [name, what, wait] of steps) {
		at += wait * minutes;
		const draft = draftOf(name, what, states.get(name), { at, settings, zone: utc });
		const event = { id: `${device}-${log.length}`, ...draft } as StudyEvent;
		log.push(event);
		states.set(name, event.after as CardState);
	}
	return { settings, states: [...states.values()], own: from?.own ?? [], log };
}

const text = fc.string({ unit: 'binary', maxLength: 40 });
export const own: fc.Arbitrary<OwnCard> = fc.record({
	id: fc.uuid().map((id) => `own-${id}`),
	kind: fc.constantFrom('recall' as const, 'cloze' as const),
	front: text,
	back: text,
	lesson: text,
	section: text,
	tags: fc.array(fc.string({ minLength: 1, maxLength: 20 }), { maxLength: 4 }),
	at: fc.integer({ min: 0, max: noon })
});

/** Anything that may be kept. */
export const everything: fc.Arbitrary<Everything> = fc
	.tuple(
		fc.array(step, { maxLength: 30 }),
		fc.uniqueArray(own, { maxLength: 4, selector: (one) => one.id }),
		fc.boolean()
	)
	.map(([steps, cards, isChosen]) => ({
		...keptAfter(steps, 'a'),
		own: cards,
		settings: isChosen ? settings : undefined
	}));
