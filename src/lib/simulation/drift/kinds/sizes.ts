/** Rows that the model is trained on. */
export const trainingRows = 2000;
/** Quiet days from which the limit of the calibration error is read. */
export const quietDaysSeen = 199;
/** Rows of a window that are drawn. */
export const drawnRows = 260;
