import { run } from './arguments';
import { buildSite, isBuilt } from './buildSite';
import { serveSite } from './serveSite';

/** `npm start`: builds the public site where something changed, and serves it. */
run(async () => {
  if (isBuilt('public')) console.log('Nothing changed since the last build.');
  else buildSite('public');
  await serveSite(process.argv.slice(2));
});
