import { embeddedFonts, firstFamily } from './embedded-fonts.ts';
import { inlineStyles } from './inline-styles.ts';
import { resolveColour } from './resolve-colour.ts';
import { wrapWords } from './wrap-words.ts';

export interface PictureFacts {
	readonly title: string;
	/** What the picture shows, for those who hear it. */
	readonly sentence: string;
	/** Seed, n, bins. */
	readonly facts: readonly string[];
	readonly link: string;
}

const namespace = 'http://www.w3.org/2000/svg';
const margin = 20;
const characterWidth = 6.6;

/**
 * Everything drawn inside an element as one SVG file that stands alone: colours resolved, fonts
 * inside, title, facts and link written under it. Words outside the drawings that belong to them
 * carry `data-plot-words`.
 */
export async function standAloneSvg(stage: HTMLElement, facts: PictureFacts): Promise<string> {
	const frame = stage.getBoundingClientRect();
	const width = Math.round(frame.width) + 2 * margin;
	const picture = element('svg', { xmlns: namespace, width });
	const paper = element('rect', { width: '100%', fill: resolveColour(stage, '--paper') });
	picture.append(
		words('title', facts.title),
		words('desc', facts.sentence),
		element('style', {}),
		paper,
		...drawings(stage, frame),
		...headings(stage, frame)
	);
	const below = Math.round(frame.height) + margin + 28;
	const end = footer(picture, facts, { below, width, stage });
	for (const part of [picture, paper]) part.setAttribute('height', String(end + margin));
	picture.setAttribute('viewBox', `0 0 ${width} ${end + margin}`);
	const style = picture.querySelector('style');
	if (style) style.textContent = await embeddedFonts(usedFaces(picture));
	return new XMLSerializer().serializeToString(picture);
}

function drawings(stage: HTMLElement, frame: DOMRect): SVGElement[] {
	const plots = stage.querySelectorAll<SVGSVGElement | HTMLCanvasElement>('[data-plot]');
	return [...plots].map((drawing) => {
		const place = drawing.getBoundingClientRect();
		const copy =
			drawing instanceof HTMLCanvasElement
				? element('image', { href: drawing.toDataURL('image/png') })
				: inlineStyles(drawing);
		copy.setAttribute('x', String(Math.round(place.left - frame.left) + margin));
		copy.setAttribute('y', String(Math.round(place.top - frame.top) + margin));
		copy.setAttribute('width', String(place.width));
		copy.setAttribute('height', String(place.height));
		copy.setAttribute('overflow', 'visible');
		return copy;
	});
}

/** Headings of single plots are text of the page: they become text of the picture. */
function headings(stage: HTMLElement, frame: DOMRect): SVGElement[] {
	return [...stage.querySelectorAll<HTMLElement>('[data-plot-words]')].map((heading) => {
		const place = heading.getBoundingClientRect();
		const look = getComputedStyle(heading);
		return words('text', heading.textContent.trim(), {
			x: Math.round(place.left - frame.left) + margin,
			y: Math.round(place.top - frame.top) + margin + 13,
			fill: look.color,
			'font-family': look.fontFamily,
			'font-size': look.fontSize,
			'font-weight': look.fontWeight
		});
	});
}

/** Writes title, facts and link, and says where they end. */
function footer(
	picture: SVGElement,
	{ title, facts, link }: PictureFacts,
	{ below, width, stage }: { below: number; width: number; stage: HTMLElement }
): number {
	const most = Math.max(20, Math.floor((width - 2 * margin) / characterWidth));
	const family = getComputedStyle(stage).getPropertyValue('--sans');
	const write = (line: string, y: number, more: Record<string, string | number>) =>
		picture.append(words('text', line, { x: margin, y, 'font-family': family, ...more }));
	let y = below;
	for (const line of wrapWords(title, most)) {
		write(line, y, { fill: resolveColour(stage, '--ink'), 'font-size': 14, 'font-weight': 600 });
		y += 20;
	}
	const small = { fill: resolveColour(stage, '--ink-2'), 'font-size': 12.5 };
	for (const line of [...wrapWords(facts.join(', '), most), ...wrapWords(link, most)]) {
		write(line, y, small);
		y += 18;
	}
	return y - 8;
}

function usedFaces(picture: SVGElement) {
	return [...picture.querySelectorAll('text, tspan')].map((text) => ({
		family: firstFamily(text.getAttribute('font-family') ?? ''),
		style: text.getAttribute('font-style') ?? 'normal'
	}));
}

function element(name: string, attributes: Record<string, string | number>): SVGElement {
	const made = document.createElementNS(namespace, name) as SVGElement;
	for (const [key, value] of Object.entries(attributes)) {
		if (key !== 'xmlns') made.setAttribute(key, String(value));
	}
	return made;
}

function words(name: string, text: string, attributes: Record<string, string | number> = {}) {
	const made = element(name, attributes);
	made.textContent = text;
	return made;
}
