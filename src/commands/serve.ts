import { run } from './arguments';
import { serveSite } from './serveSite';

/** `npm run serve [-- --audience member|trainer] [--port N]` */
run(() => serveSite(process.argv.slice(2)));
