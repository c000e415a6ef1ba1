import { run } from './arguments';
import { lockClauses } from './lockClauses';

/** `npm run clauses:publish`: see lockClauses. */
run(() => {
  const added = lockClauses(process.cwd());
  console.log(added.length > 0 ? `Published: ${added.join(', ')}` : 'Nothing new to publish.');
});
