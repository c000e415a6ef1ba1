import { expect, test } from 'vitest';
import { insertMetaCsp } from './metaCsp';

const POLICY = "default-src 'none'";

test('puts the policy after the charset and ahead of all else', () => {
  const page = '<!doctype html><html lang=en><head><meta charset=UTF-8><script src=a.js></script>';
  expect(insertMetaCsp(page, POLICY)).toMatchInlineSnapshot(
    `"<!doctype html><html lang=en><head><meta charset=UTF-8><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><meta name="referrer" content="no-referrer"><script src=a.js></script>"`,
  );
});

test('does without a charset', () => {
  expect(insertMetaCsp('<HEAD lang="en"><title>x</title>', POLICY)).toMatch(
    /^<HEAD lang="en"><meta http-equiv="Content-Security-Policy"/,
  );
});

test('replaces the policy of an earlier run', () => {
  const once = insertMetaCsp('<head><meta charset="utf-8"></head>', POLICY);
  expect(insertMetaCsp(once, POLICY)).toBe(once);
  expect(insertMetaCsp(once, "default-src 'self'")).not.toContain("'none'");
});

test('refuses a page without a head', () => {
  expect(() => insertMetaCsp('<header>x</header>', POLICY, 'a.html')).toThrow(
    'a.html has no <head> to hold its Content-Security-Policy.',
  );
});
