/**
 * A small figure of a card, worked out when the site is built. Places run from 0 to 1, from the left
 * and from the bottom, so that a page has nothing to compute.
 */
export type CardDrawing = {
	/** What there is to see, in a sentence: stands below it, and is read out. */
	words: string;
	xLabel: string;
	yLabel: string;
	xTicks: CardTick[];
	yTicks: CardTick[];
	shapes: CardShape[];
};

export type CardTick = { at: number; text: string };

export type CardShape =
	/** Solid for what the card is about, dashed for what it is compared with. */
	| { shape: 'line'; of: 'current' | 'reference'; points: [x: number, y: number][] }
	/** `rings` for one that fires. */
	| { shape: 'bar'; from: number; to: number; height: number; rings: boolean }
	| { shape: 'dot'; x: number; y: number; text: string; side: 'left' | 'right' }
	/** A threshold, across at `at`. */
	| { shape: 'rule'; along: 'x' | 'y'; at: number; text: string };
