import { ankiJobs } from './anki-jobs.ts';
import { listen } from './listen.ts';

listen(ankiJobs);
