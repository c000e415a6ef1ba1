import { randomUuid } from './maker';
import { notBefore } from './order';
import type { Actor, Statement } from './types';

/** What makes statements this device's own: its name and its clock. */
export interface Own {
  actor: () => Actor;
  /** Gives the device its name; statements made under an earlier one get it. */
  rename: (name: string) => void;
  /** Learns the time of the last statement of this device. */
  learn: (statements: readonly Statement[]) => void;
  /** Forgets all times. */
  forget: () => void;
  /** Puts the name and times in order on statements just made. */
  sign: (made: readonly Statement[]) => { statements: Statement[]; jumped: boolean };
}

/** Runs in the page. Until the device is read, its name is one that nobody knows yet. */
export function createOwn(site: string): Own {
  let name = randomUuid();
  const names = new Set([name]);
  let last = '';
  const actor = (): Actor => ({ objectType: 'Agent', account: { homePage: site, name } });
  return {
    actor,
    rename(known) {
      name = known;
      names.add(known);
    },
    learn(statements) {
      for (const { actor: maker, timestamp } of statements) {
        if (maker.account.name === name && timestamp > last) last = timestamp;
      }
    },
    forget: () => void (last = ''),
    sign(made) {
      let jumped = false;
      const statements = made.map((one) => {
        const isNamed = one.actor.account.name === name || !names.has(one.actor.account.name);
        const timed = notBefore(isNamed ? one : { ...one, actor: actor() }, last);
        jumped ||= timed.jumped;
        last = timed.statement.timestamp;
        return timed.statement;
      });
      return { statements, jumped };
    },
  };
}
