import { webkit } from './drivers/webkit.js';
import { doJobs } from './run.js';

doJobs('webkit', webkit);
