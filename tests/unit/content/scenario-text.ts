import { stringify } from 'yaml';

const finding = {
	id: 'nobody',
	item: 'incident-response',
	at: ['people: Saturday'],
	why: 'Nobody is on call.',
	cost: 'A weekend.',
	say: 'I ask who is woken.',
	card: 'known',
	lesson: 'lesson:canary#time'
};

/** The values of a release with two documents, one finding and one herring. */
export const scenarioValues = {
	id: 'a-release',
	title: 'A release',
	level: 1,
	minutes: 5,
	asks: 'Today?',
	brief: 'What | A model\nShips | Friday',
	documents: [
		{
			id: 'tests',
			title: 'Test report',
			from: 'run 1',
			table: 'Slice | Rows\nAll | 100\nNew | 20',
			draw: 'bars',
			current: 'Rows'
		},
		{ id: 'people', title: 'On call', from: 'calendar', facts: 'Friday | Ada\nSaturday | –' }
	],
	findings: [finding],
	herrings: [{ id: 'small', item: 'fairness', at: ['tests: New'], why: 'It is fine.' }],
	call: { right: 'hold', near: 'conditions', why: 'Nobody is there.' }
};

export const scenarioPath = 'content/scenarios/a-release.yaml';

/** The file with some values replaced. */
export const scenarioText = (more: object = {}) => stringify({ ...scenarioValues, ...more });

/** Its finding with some values replaced. */
export const findingWith = (more: object) => ({ ...finding, ...more });
