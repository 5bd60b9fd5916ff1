/** The texts of the property tests. */
export const lawTexts: readonly string[] = Object.values(
	import.meta.glob<string>('/tests/properties/**/*.test.ts', {
		eager: true,
		import: 'default',
		query: '?raw'
	})
);

/** How many laws the tests hold. */
export const lawCount = lawTexts.flatMap(
	(text) => text.match(/^\s*(it|test)(\.each)?\(/gm) ?? []
).length;
