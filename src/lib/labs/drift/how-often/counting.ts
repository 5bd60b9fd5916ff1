// What a page needs from the first change on: loaded then, so that a reader does not wait for it.
export { PairFile } from '../data/pair-file.ts';
export { fileDays } from './file-days.ts';
export { tasksOf } from './plan.ts';
export { questionOf } from './question.ts';
export { readingOf } from './reading.ts';
export { withBlock } from './with-block.ts';
