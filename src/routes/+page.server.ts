import { recordLoop } from '$lib/labs/loop';
import { courseOf } from './_home/course.ts';
import type { HomePage } from './_home/home-page.ts';
import { labSample } from './_home/lab-sample.ts';
import { releaseSample } from './_home/release-sample.ts';
import { lessonSamples } from './_home/samples.ts';
import { catalogue } from './lessons/catalogue.server';

export function load() {
	const course = courseOf(catalogue.parts);
	const [first] = catalogue.lessons;
	const samples = [labSample(), releaseSample(), ...(first ? lessonSamples(first) : [])];
	const page: HomePage = { first: course.parts[0]?.lessons[0]?.path, samples, course };
	return { page, recording: recordLoop() };
}
