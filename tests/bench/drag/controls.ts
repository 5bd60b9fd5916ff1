/** Each page of the labs that are dragged, with what one mainly drags there. */
export const mainControls: Readonly<Record<string, readonly string[]>> = {
	'drift/': ['Shift, current window', 'Shift'],
	'drift/how-often/': ['Threshold', 'Shift'],
	'drift/many/': ['How far', 'Line for p', 'Day of the year'],
	'drift/joint/': ['correlation in the current window', 'Correlation, current'],
	'drift/kinds/': ['Inputs, left and right', 'The rule turns', 'Turn'],
	'drift/stream/': ['Hour of the change', 'By how much'],
	'drift/judges/': ['Shift of the current window', 'Rows, current'],
	'drift/table/': ['Counts as moved from an effect of'],
	'rollout/': ['Requests a second', 'Time', 'Playhead'],
	'rollout/compare/': ['Requests a second'],
	'rollout/odds/': ['Error rate above', 'Error rate above, along the curve'],
	'rollout/your-guard/': ['Requests a second'],
	'rollout/judge/': ['By a factor of', 'Canary, interval 3', 'Factor on the map'],
	'rollout/sticky/': ['Share of the canary', 'The day one looks, or rolls back'],
	'rollout/blind/': ['Playhead'],
	'experiment/': [
		'Power, along the curve',
		'Users an arm, and with them the effect',
		'Smallest effect worth seeing',
		'Time you have, along the axis'
	],
	'experiment/peeking/': ['Looks', 'Users a side at the end'],
	'experiment/read/': ['Smallest effect worth having', 'Users to come'],
	'experiment/bandit/': ['D', 'Users', 'Epsilon: dealt at random'],
	'experiment/interleaving/': ['B errs by', 'Looks at the next result'],
	'retraining/': ['Labels late by', 'A wrong answer costs', 'Training, in order'],
	'retraining/frontier/': ['Labels late by'],
	'retraining/shock/': ['Labels late by', 'Day of the training']
};
