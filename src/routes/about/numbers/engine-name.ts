/** The browsers that carry the name of another one come first. */
const engines: readonly (readonly [name: string, mark: RegExp])[] = [
	['Edge', /Edg(?:A|iOS)?\/(\d+)/],
	['Opera', /OPR\/(\d+)/],
	['Samsung Internet', /SamsungBrowser\/(\d+)/],
	['Firefox', /(?:Firefox|FxiOS)\/(\d+)/],
	['Chrome', /(?:HeadlessChrome|Chrome|CriOS)\/(\d+)/],
	['Safari', /Version\/(\d+(?:\.\d+)?).*Safari/]
];

/** A browser in words, such as "Firefox 141"; "a browser we do not know by name" where it is none. */
export function engineName(userAgent: string): string {
	for (const [name, mark] of engines) {
		const version = mark.exec(userAgent)?.[1];
		if (version) return `${name} ${version}`;
	}
	return 'a browser that we do not know by name';
}
