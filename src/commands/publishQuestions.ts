import { run } from './arguments';
import { lockQuestions } from './lockQuestions';

/** `npm run questions:publish`: see lockQuestions. */
run(() => {
  const done = lockQuestions(process.cwd(), process.argv.slice(2));
  console.log(done.length > 0 ? done.join('\n') : 'Nothing new to publish.');
});
