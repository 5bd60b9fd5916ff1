import type { Frame } from './frame.ts';
import type { Place } from './recording.ts';

/** Where the printed figure shows what of a frame. The marks of the days are apart: they are added. */
export type PrintedPlace = Place & { of: (frame: Frame) => string | undefined };

const percent = (share = 0) => `${100 * share}%`;

const billPlaces = [0, 1, 2, 3].flatMap((row): PrintedPlace[] => {
	const at = `tbody tr:nth-child(${row + 1})`;
	return [
		{ at: `${at} td:nth-child(2)`, of: ({ bill }) => bill[row]?.wrong },
		{ at: `${at} td:nth-child(3)`, of: ({ bill }) => String(bill[row]?.retrains) },
		{ at: `${at} b`, of: ({ bill }) => bill[row]?.total },
		{ at: `${at} .bar`, set: 'style', of: ({ bill }) => `width: ${bill[row]?.width};` }
	];
});

export const printedPlaces: readonly PrintedPlace[] = [
	{ at: '.picture', set: 'aria-label', of: (frame) => frame.sentence },
	{ at: '.today, .wash', set: 'd', of: (frame) => frame.today },
	{ at: '.today-word', set: 'x', of: (frame) => percent(frame.todayLabel[0]) },
	{ at: '.today-word', set: 'y', of: (frame) => percent(frame.todayLabel[1]) },
	{ at: '.accuracy', set: 'd', add: true, of: (frame) => frame.accuracy },
	{ at: '.latest', of: (frame) => frame.latest?.text },
	{ at: '.latest', set: 'x', of: (frame) => frame.latest?.x },
	{ at: '.latest', set: 'y', of: (frame) => String(frame.latest?.y) },
	{ at: '.latest', set: 'dx', of: (frame) => (frame.latest?.before ? '0' : '7') },
	{ at: '.latest', set: 'text-anchor', of: ({ latest }) => (latest?.before ? 'end' : 'start') },
	{ at: '.jump', set: 'x', of: (frame) => frame.jump ?? '0%' },
	{ at: '.jump', set: 'visibility', of: (frame) => (frame.jump ? 'visible' : 'hidden') },
	{ at: '.day b', of: (frame) => String(frame.day) },
	{ at: '.score .quiet', of: (frame) => frame.score },
	{ at: '.verdict-words', of: (frame) => frame.verdict },
	{ at: '.why', of: (frame) => frame.why },
	{
		at: '.noise, .alone',
		set: 'style',
		of: (frame) => `transform: translateX(${frame.noiseWidth});`
	},
	{ at: 'button + button .words', of: ({ over }) => (over ? 'Play again' : 'Pause') },
	{ at: 'button:first-of-type', set: 'disabled', of: ({ over }) => (over ? '' : undefined) },
	...billPlaces
];
