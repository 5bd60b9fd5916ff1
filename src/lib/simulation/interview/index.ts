/**
 * An answer as time passes: what has been said, and what a listener could write down, if they stop you.
 * Never here: marks for a real answer, clocks, drawing.
 */
export { answerOf, type Answer, type AnswerPart, type SpokenPart } from './answer-of.ts';
export { bestOrder } from './best-order.ts';
export { expectedPoints } from './expected-points.ts';
export { heardBy } from './heard-by.ts';
