import { audienceArgument, run } from './arguments';
import { buildSite } from './buildSite';
import { buildDir } from './paths';

/** `npm run build [-- --audience member|trainer]` */
run(() => {
  const audience = audienceArgument(process.argv.slice(2));
  buildSite(audience);
  console.log(`The ${audience} build is in ${buildDir(audience)}/.`);
});
