import type { Check } from '$lib/storage/study';

/** What each check holds against, in the order in which they are listed. */
export const checkWords: Readonly<Record<Check, string>> = {
	'log-unreadable': 'Every entry of the log makes sense',
	'log-memory': 'Every memory in the log is one that the schedule can make',
	'log-doubled': 'Every entry of the log stands there once',
	'log-undo': 'Whatever was taken back had been done',
	'card-unreadable': 'Every card makes sense',
	'card-missing': 'Every card of the log is among the cards',
	'card-differs': 'Every card stands as the log says',
	'card-unlogged': 'Every card has its entry in the log',
	'card-waits': 'Every card waits in its place of the queue',
	'card-future': 'Every card was last asked before now',
	'day-unreadable': 'Every day’s count makes sense',
	'day-differs': 'Every day counts what the log says',
	'sums-differ': 'Sums of the log say what the log says',
	'own-unreadable': 'Every card of your own makes sense',
	'round-unreadable': 'Every round makes sense',
	'checklist-unreadable': 'Every checklist makes sense',
	'wish-unreadable': 'The plan makes sense',
	'snapshot-unreadable': 'Every copy can be put back',
	'settings-unsound': 'The settings are allowed'
};
