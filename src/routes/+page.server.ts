import { recordLoop } from '$lib/labs/loop';
import { courseOf } from './_home/course.ts';
import { labSample } from './_home/lab-sample.ts';
import { lessonSamples } from './_home/samples.ts';
import { catalogue } from './lessons/catalogue.server';

export function load() {
	const [first] = catalogue.lessons;
	return {
		loop: recordLoop(),
		course: courseOf(catalogue.parts),
		first: first?.id,
		samples: [labSample(), ...(first ? lessonSamples(first) : [])]
	};
}
