import { randomUuid } from './maker';
import { NOTHING_MADE, orderOf, placeAfter } from './order';
import type { Actor, Statement } from './types';

/** What makes statements this device's own: its name, and the order in which it made them. */
export interface Own {
  actor: () => Actor;
  /** Gives the device its name; statements made under an earlier one get it. */
  rename: (name: string) => void;
  /** Learns which statement of this device was the last. */
  learn: (statements: readonly Statement[]) => void;
  /** Forgets what was made. */
  forget: () => void;
  /** Puts the name on statements just made, and their place after those before. */
  sign: (made: readonly Statement[]) => { statements: Statement[]; jumped: boolean };
}

/** Runs in the page. Until the device is read, its name is one that nobody knows yet. */
export function createOwn(site: string): Own {
  let name = randomUuid();
  const names = new Set([name]);
  let last = NOTHING_MADE;
  const actor = (): Actor => ({ objectType: 'Agent', account: { homePage: site, name } });
  return {
    actor,
    rename(known) {
      name = known;
      names.add(known);
    },
    learn(statements) {
      for (const statement of statements) {
        const order = orderOf(statement);
        // Of several in one place the last in the list was made last.
        if (statement.actor.account.name === name && order >= last.order) {
          last = { timestamp: statement.timestamp, order };
        }
      }
    },
    forget: () => void (last = NOTHING_MADE),
    sign(made) {
      let jumped = false;
      const statements = made.map((one) => {
        const isNamed = one.actor.account.name === name || !names.has(one.actor.account.name);
        const placed = placeAfter(isNamed ? one : { ...one, actor: actor() }, last, site);
        jumped ||= placed.jumped;
        last = placed.last;
        return placed.statement;
      });
      return { statements, jumped };
    },
  };
}
