import { standAloneSvg, type PictureFacts } from './stand-alone-svg.ts';

/** Pixels of the PNG to one pixel of the page. */
const sharpness = 2;

/** Saves what is drawn inside an element as a picture that stands alone. */
export async function downloadFigure(
	stage: HTMLElement,
	kind: 'png' | 'svg',
	facts: PictureFacts
): Promise<void> {
	const svg = new Blob([await standAloneSvg(stage, facts)], { type: 'image/svg+xml' });
	saveAs(kind === 'svg' ? svg : await toPng(svg), `${fileName(facts.title)}.${kind}`);
}

async function toPng(svg: Blob): Promise<Blob> {
	const address = URL.createObjectURL(svg);
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = image.naturalWidth * sharpness;
		canvas.height = image.naturalHeight * sharpness;
		canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
		return await new Promise((resolve, reject) => {
			canvas.toBlob((png) => (png ? resolve(png) : reject(new Error('No picture was drawn.'))));
		});
	} finally {
		URL.revokeObjectURL(address);
	}
}

function saveAs(file: Blob, name: string) {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** `Figure 16.1. Can you find …` is saved as `figure-16-1`; a bare title as its first words. */
function fileName(title: string): string {
	const words = /^Figure [\d.]*\d/.exec(title)?.[0] ?? title.split(' ').slice(0, 6).join(' ');
	return words
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}
