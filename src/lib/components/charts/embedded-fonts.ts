/** A face that a drawing uses. */
export interface UsedFace {
	readonly family: string;
	readonly style: string;
}

/** The first family of a computed font list, without its quotes. */
export function firstFamily(list: string): string {
	return (list.split(',')[0] ?? '').trim().replace(/^["']|["']$/g, '');
}

/**
 * The page's own `@font-face` rules for the faces in use, each with its file written in as data, so
 * that a picture looks the same where the fonts are not installed.
 */
export async function embeddedFonts(faces: readonly UsedFace[]): Promise<string> {
	const rules = [...document.styleSheets].flatMap(fontRules);
	const wanted = rules.filter(({ style }) =>
		faces.some(
			(face) =>
				face.family === firstFamily(style.getPropertyValue('font-family')) &&
				face.style === (style.getPropertyValue('font-style') || 'normal')
		)
	);
	return (await Promise.all(wanted.map(embed))).join('');
}

function fontRules(sheet: CSSStyleSheet): CSSFontFaceRule[] {
	return [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule);
}

async function embed(rule: CSSFontFaceRule): Promise<string> {
	const source = /url\(["']?([^"')]+)["']?\)/.exec(rule.style.getPropertyValue('src'))?.[1];
	if (source === undefined) return '';
	const base = rule.parentStyleSheet?.href ?? document.baseURI;
	const answer = await fetch(new URL(source, base));
	if (!answer.ok) return '';
	const file = toBase64(new Uint8Array(await answer.arrayBuffer()));
	const kept = ['font-family', 'font-style', 'font-weight', 'unicode-range']
		.map((name) => [name, rule.style.getPropertyValue(name)])
		.filter(([, value]) => value)
		.map(([name, value]) => `${name}:${value};`)
		.join('');
	return `@font-face{${kept}src:url(data:font/woff2;base64,${file}) format("woff2")}`;
}

/** In pieces, since a call takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
	let text = '';
	for (let i = 0; i < bytes.length; i += 0x2000) {
		text += String.fromCharCode(...bytes.subarray(i, i + 0x2000));
	}
	return btoa(text);
}
