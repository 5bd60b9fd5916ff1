import { expect, it } from 'vitest';
import { modelFields, modelIds, modelsJson } from '../../../src/lib/anki/models.ts';

it('modelsJson() has a basic and a cloze kind under ids that stay for ever', () => {
	expect(modelIds).toEqual({ basic: 1_400_000_000_001, cloze: 1_400_000_000_002 });
	const models = JSON.parse(modelsJson(7)) as Record<
		string,
		{ type: number; did: number; flds: { name: string }[] }
	>;
	expect(Object.values(models).map(({ type, did }) => [type, did])).toEqual([
		[0, 7],
		[1, 7]
	]);
	for (const [name, id] of Object.entries(modelIds)) {
		expect(models[id]?.flds.map((field) => field.name)).toEqual(
			modelFields[name as keyof typeof modelIds]
		);
	}
});

it('modelsJson() runs nothing: no script, no address outside of a note', () => {
	expect(modelsJson(1)).not.toMatch(/<script|onerror|url\(|@import|https?:/i);
});
