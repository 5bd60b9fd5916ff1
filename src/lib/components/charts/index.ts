// The figure grammar: scales, numbers as words, and the parts every figure is drawn from (components
// are imported by their own path, so that a page loads only what it shows). Never here: statistics,
// simulation, or anything that knows which lab or lesson it stands in.
export * from './format.ts';
export type { ChartSeries, ChartThreshold, ChartView } from './chart-view.ts';
export { dotStack, type DotStack, type DotStackOptions } from './dot-stack.ts';
export type { FigureTable } from './figure-table.ts';
export type { Frame, Role } from './frame.ts';
export { labelSpots, type LabelSpot } from './label-spots.ts';
export { areaPath, linePath, stairPath, stepPath, triangle, type Point } from './path.ts';
export { linearScale } from './linear-scale.ts';
export { logScale } from './log-scale.ts';
export { logTicks } from './log-ticks.ts';
export { niceTicks } from './nice-ticks.ts';
export { powerScale } from './power-scale.ts';
export { rangeBar, type RangeBarPlaces, type RangeBarReading } from './range-bar.ts';
export { roof, type Skyline } from './roof.ts';
export { seriesTable } from './series-table.ts';
export type { Ends, Scale } from './scale.ts';
