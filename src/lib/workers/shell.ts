import { jobs } from './jobs.ts';
import type { ToJob } from './protocol.ts';
import { serveJobs } from './serve-jobs.ts';

const serve = serveJobs(jobs, (message, transfer) => self.postMessage(message, { transfer }));
self.addEventListener('message', (event: MessageEvent<ToJob>) => serve(event.data));
