const untilClosed =
	'What you do here lasts until this page closes; save a back-up before you leave.';

/** What a reader is told where something is not as it should be. */
export const notices = {
	blocked: `Another tab holds your cards in an older version of this site. Close that tab and reload this one. ${untilClosed}`,
	hung: `This browser’s storage does not answer. Reload to try again. ${untilClosed}`,
	refused: `This browser keeps nothing for this site, as in some private windows. ${untilClosed}`,
	newer:
		'Your cards were saved by a newer version of this site. Reload to get it. Until then you can look, and nothing is changed.',
	older:
		'This version of the site keeps more than the last one, and this device has no room for it. Free some space, then reload. Until then you can look, and nothing is changed.',
	taken:
		'A newer version of this site has opened your cards in another tab. Reload this tab to go on. All you did here is kept.',
	settings:
		'Your choice holds on this page, and could not be kept: this device has no room for it.',
	waiting: (count: number) =>
		`${count === 1 ? 'One answer is' : `${count} answers are`} not kept yet: this device does not take ${count === 1 ? 'it' : 'them'}. Free some space; ${count === 1 ? 'it is' : 'they are'} kept with your next answer. Until then do not close this page.`
} as const;
