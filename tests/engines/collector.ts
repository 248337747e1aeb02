/** Runs in a page before anything else and keeps what goes wrong there, for engines whose driver does not tell. */

/** Keeps faults in `window.faults`, and over the pages of a tab in its session storage where that is allowed. */
export function collector(): void {
  const world = window as unknown as { faults: string[] };
  const key = 'faults';
  const kept = (): string[] => {
    try {
      return JSON.parse(sessionStorage.getItem(key) ?? '[]') as string[];
    } catch {
      return [];
    }
  };
  world.faults = kept();
  const add = (fault: string): void => {
    world.faults.push(fault);
    try {
      sessionStorage.setItem(key, JSON.stringify(world.faults));
    } catch {
      // A sandboxed frame keeps them in memory only.
    }
  };
  addEventListener('securitypolicyviolation', (event) => add(`policy: ${event.violatedDirective} ${event.blockedURI}`));
  addEventListener('unhandledrejection', (event) => add(`rejected: ${String(event.reason)}`));
  addEventListener(
    'error',
    (event) => {
      const { target } = event;
      // Firefox says this of a module that it has already.
      if (target instanceof HTMLLinkElement && target.rel === 'modulepreload') return;
      const of = target instanceof Element ? (target.getAttribute('src') ?? target.getAttribute('href') ?? '') : '';
      add(target instanceof Element ? `not loaded: ${target.localName} ${of}` : `thrown: ${event.message}`);
    },
    true,
  );
  const { error } = console;
  console.error = (...words: unknown[]) => {
    add(`console: ${words.map(String).join(' ')}`);
    error(...words);
  };
}
