/** In the order in which they could know: the last three wait for labels. */
export const alarmIds = ['inputs', 'joint', 'scores', 'labels', 'accuracy', 'calibration'] as const;
export type AlarmId = (typeof alarmIds)[number];

export const needsLabels = (id: AlarmId): boolean => alarmIds.indexOf(id) >= 3;
