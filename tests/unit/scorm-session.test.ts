/** The session with an LMS, which may answer anything, fail, or be no LMS. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openSession } from '../../src/islands/quiz/scorm-session.ts';
import { hostileText, hostileValue } from '../hostile.ts';
import { seed } from '../seed.ts';

const state = { answers: new Map([['claim', ['a', 'b']]]), right: 1, total: 2, last: 'claim' };

/** A window whose LMS answers by `answer`. */
function windowWith(answer: (name: string) => unknown): { world: Window; leave: () => void } {
  const leaving: (() => void)[] = [];
  const call = (name: string) => (): unknown => answer(name);
  const world: Record<string, unknown> = {
    API: Object.fromEntries(
      ['LMSInitialize', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSFinish'].map((name) => [name, call(name)]),
    ),
    opener: null,
    addEventListener: (_: string, listen: () => void) => leaving.push(listen),
  };
  world['parent'] = world;
  return { world: world as unknown as Window, leave: () => leaving.forEach((listen) => listen()) };
}

test('an LMS that answers with anything at all stops nothing', () => {
  fc.assert(
    fc.property(fc.oneof(hostileValue, hostileText), fc.boolean(), (answer, opens) => {
      const { world, leave } = windowWith((name) => (opens && name === 'LMSInitialize' ? 'true' : answer));
      const { answered, tell } = openSession(world);
      expect([...answered].every(([id, chosen]) => typeof id === 'string' && Array.isArray(chosen))).toBe(true);
      tell(state);
      leave();
    }),
    { seed, numRuns: 300 },
  );
});

test.each(['LMSInitialize', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSFinish'])(
  'an LMS whose %s fails stops nothing',
  (failing) => {
    const { world, leave } = windowWith((name) => {
      if (name === failing) throw new Error('LMS');
      return 'true';
    });
    openSession(world).tell(state);
    expect(leave).not.toThrow();
  },
);
