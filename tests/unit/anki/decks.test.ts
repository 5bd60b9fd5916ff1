import { expect, it } from 'vitest';
import { configJson, deckOptionsJson, decksJson } from '../../../src/lib/anki/decks.ts';

it('decksJson() holds the decks by their ids, and the one that every collection has', () => {
	const decks = JSON.parse(decksJson([{ id: 5, name: 'A::B', about: '' }], 9)) as Record<
		string,
		object
	>;
	expect(Object.keys(decks)).toEqual(['1', '5']);
	expect(decks['5']).toMatchObject({ id: 5, name: 'A::B', mod: 9, conf: 1, dyn: 0 });
	expect(Object.keys(JSON.parse(deckOptionsJson()) as object)).toEqual(['1']);
});

it('configJson() says how days are counted', () => {
	const offset = { then: -120, now: -60 };
	const config: unknown = JSON.parse(
		configJson({ deck: 5, model: 6, position: 7, offset, dayStart: 4 })
	);
	expect(config).toMatchObject({
		...{ schedVer: 2, creationOffset: -120, localOffset: -60, rollover: 4 },
		...{ curDeck: 5, curModel: 6, nextPos: 7 }
	});
});
