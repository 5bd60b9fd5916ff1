/** Each page of the Drift Lab, with its main handle and its main slider. */
export const mainControls: Readonly<Record<string, readonly string[]>> = {
	'': ['Shift, current window', 'Shift'],
	'how-often/': ['Threshold', 'Shift'],
	'many/': ['How far', 'Line for p', 'Day of the year'],
	'joint/': ['correlation in the current window', 'Correlation, current'],
	'kinds/': ['Inputs, left and right', 'The rule turns', 'Turn'],
	'stream/': ['Hour of the change', 'By how much'],
	'judges/': ['Shift of the current window', 'Rows, current'],
	'table/': ['Counts as moved from an effect of']
};
