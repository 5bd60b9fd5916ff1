/** What a card shows: a lesson by its name, its part and its own figure. */
export type Card = {
	title: string;
	/** The line above the title, `Lesson 9 · Getting it out`. */
	above: string;
	/** Paths on 80 by 32: dashed is the reference, solid the current data. */
	miniature: { dashed: string; solid: string };
};

export const cardSize = { width: 1200, height: 630 } as const;

const ink = '#15171c';
const quiet = '#454850';
const longestLine = 27;

/**
 * The picture that a shared link shows, as SVG: ink on paper, the lesson's figure below its name.
 *
 * @param card a title of at most three lines of 27 characters
 */
export function socialCard({ title, above, miniature }: Card): string {
	const lines = wrapped(title);
	const words = lines
		.map((line, index) => `<tspan x="80" y="${196 + 88 * index}">${escaped(line)}</tspan>`)
		.join('');
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}" viewBox="0 0 ${cardSize.width} ${cardSize.height}">
<rect width="${cardSize.width}" height="${cardSize.height}" fill="#f7f4ec"/>
<text x="80" y="104" font-family="Fieldbook Sans" font-size="28" fill="${quiet}">${escaped(above)}</text>
<text font-family="Fieldbook Display" font-size="80" fill="${ink}">${words}</text>
<g transform="translate(560 ${lines.length > 2 ? 400 : 318}) scale(${lines.length > 2 ? '7 4.6' : '7'})" fill="none" stroke-linecap="butt">
<path d="${escaped(miniature.dashed)}" stroke="#5c6068" stroke-width="0.5" stroke-dasharray="1.6 1.1"/>
<path d="${escaped(miniature.solid)}" stroke="#1746c4" stroke-width="0.7"/>
</g>
<path d="M80 556H1120" stroke="${ink}" stroke-width="1.5"/>
<text x="80" y="598" font-family="Fieldbook Sans" font-size="26" fill="${ink}">MLOps Fieldbook: interview prep you can run</text>
</svg>`;
}

function wrapped(title: string): string[] {
	const lines = [''];
	for (const word of title.split(' ')) {
		const line = `${lines.at(-1)} ${word}`.trim();
		if (line.length <= longestLine || lines.at(-1) === '') lines[lines.length - 1] = line;
		else lines.push(word);
	}
	return lines;
}

function escaped(text: string): string {
	return text
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;')
		.replace(/"/g, '&quot;');
}
