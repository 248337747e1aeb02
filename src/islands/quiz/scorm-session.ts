/** A session with an LMS after SCORM 1.2; without an LMS the quiz goes on alone. */
import type { Answers, Keeper } from './quiz.ts';

/** What an LMS offers. Every call takes and gives texts. */
interface ScormApi {
  LMSInitialize: (empty: '') => string;
  LMSGetValue: (name: string) => string;
  LMSSetValue: (name: string, value: string) => string;
  LMSCommit: (empty: '') => string;
  LMSFinish: (empty: '') => string;
}

type Framed = Window & { API?: ScormApi };

/** How far up an LMS may have hidden its API. */
const reach = 500;

/** Opens the session; answers of an earlier visit come with it. */
export function openSession(world: Window): Keeper {
  const api = findApi(world);
  if (!api || ask(() => api.LMSInitialize('')) !== 'true') return { answered: new Map(), tell: () => undefined };
  const get = (name: string): string => ask(() => api.LMSGetValue(name));
  const set = (name: string, value: string): string => ask(() => api.LMSSetValue(name, value));
  const status = get('cmi.core.lesson_status');
  if (status === '' || status === 'not attempted') set('cmi.core.lesson_status', 'incomplete');
  let open = true;
  world.addEventListener('pagehide', () => {
    if (open) ask(() => api.LMSFinish(''));
    open = false;
  });
  return {
    answered: unpack(get('cmi.suspend_data')),
    tell: ({ answers, right, total, last }) => {
      if (!open) return;
      set('cmi.core.score.min', '0');
      set('cmi.core.score.max', '100');
      set('cmi.core.score.raw', String(Math.round((right / total) * 100)));
      set('cmi.core.lesson_location', last ?? '');
      set('cmi.suspend_data', pack(answers));
      set('cmi.core.lesson_status', answers.size === total ? 'completed' : 'incomplete');
      ask(() => api.LMSCommit(''));
    },
  };
}

/** What an LMS answers, as a text. One that fails keeps nothing, and the quiz goes on. */
function ask(call: () => unknown): string {
  try {
    return String(call() ?? '');
  } catch {
    return '';
  }
}

/** The API in this window, in one around it, or in the one that opened it. */
function findApi(world: Window): ScormApi | null {
  return inFrames(world) ?? (world.opener ? inFrames(world.opener as Window) : null);
}

function inFrames(start: Window): ScormApi | null {
  let frame: Framed = start;
  for (let step = 0; step < reach; step += 1) {
    try {
      if (frame.API) return frame.API;
    } catch {
      // A window of another origin: it keeps its API to itself.
      return null;
    }
    if (frame.parent === frame) return null;
    frame = frame.parent;
  }
  return null;
}

/** Answers as one short text: `item:a,b;item:row=place`. SCORM 1.2 keeps 4096 letters. */
const pack = (answers: Answers): string => [...answers].map(([id, chosen]) => `${id}:${chosen.join(',')}`).join(';');

const unpack = (text: string): Answers =>
  new Map(
    text
      .split(';')
      .filter((part) => part.includes(':'))
      .map((part) => [part.slice(0, part.indexOf(':')), part.slice(part.indexOf(':') + 1).split(',')] as const),
  );
