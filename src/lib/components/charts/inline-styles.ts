/** What of a drawing's look comes from style sheets and must travel with the file. */
const properties = [
	'fill',
	'fill-opacity',
	'stroke',
	'stroke-width',
	'stroke-dasharray',
	'stroke-linecap',
	'stroke-linejoin',
	'stroke-opacity',
	'opacity',
	'paint-order',
	'visibility',
	'font-family',
	'font-size',
	'font-style',
	'font-weight',
	'font-variant-numeric',
	'text-anchor',
	'shape-rendering'
] as const;

const textOnly = /^(font|text|paint)/;
const silent = ['class', 'style', 'tabindex', 'role', 'data-plot'];

/**
 * A copy of a drawing that needs no style sheet: every colour and font is written on its element as
 * the page computes it now, theme included.
 */
export function inlineStyles(drawing: SVGSVGElement): SVGSVGElement {
	const copy = drawing.cloneNode(true) as SVGSVGElement;
	const originals = [drawing, ...drawing.querySelectorAll<SVGElement>('*')];
	const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
	originals.forEach((original, i) => {
		const twin = copies[i];
		if (twin) writeStyles(original, twin);
	});
	return copy;
}

function writeStyles(original: SVGElement, twin: SVGElement) {
	const computed = getComputedStyle(original);
	dropPageAttributes(twin);
	if (computed.display === 'none') twin.setAttribute('display', 'none');
	if (original.localName === 'svg' || original.localName === 'defs') return;
	const isText = original.localName === 'text' || original.localName === 'tspan';
	for (const property of properties) {
		if (isText || !textOnly.test(property)) {
			twin.setAttribute(property, computed.getPropertyValue(property));
		}
	}
}

function dropPageAttributes(twin: SVGElement) {
	for (const { name } of [...twin.attributes]) {
		if (silent.includes(name) || name.startsWith('aria-')) twin.removeAttribute(name);
	}
}
