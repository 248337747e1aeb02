/** What whoever publishes the site sets in the environment of the build. */

/** The settings; what is not set, or set to nothing, is undefined. */
export interface Publisher {
  site: string | undefined;
  tiles: string | undefined;
  issues: string | undefined;
  email: string | undefined;
}

/** @throws naming the variable, what was found in it and what was expected */
export const readPublisher = (env: Readonly<Record<string, string | undefined>>): Publisher => ({
  site: read(env, 'SITE_URL', isSite, 'an address such as https://example.org, without a path'),
  tiles: read(env, 'PUBLIC_TILES_URL', isTiles, 'an address such as https://tiles.example.org/{z}/{x}/{y}.png'),
  issues: read(env, 'PUBLIC_ISSUES_URL', isSecure, 'an address with https://, such as https://example.org/issues/new'),
  email: read(env, 'PUBLIC_REPORT_EMAIL', isMail, 'a mail address such as facts@example.org'),
});

function read(
  env: Readonly<Record<string, string | undefined>>,
  name: string,
  isRight: (text: string) => boolean,
  expected: string,
): string | undefined {
  const text = env[name];
  if (text === undefined || text === '') return undefined;
  if (isRight(text)) return text;
  const found = text.length > shown ? `${text.slice(0, shown)}…` : text;
  throw new Error(`${name}: found ${JSON.stringify(found)}, expected ${expected}`);
}

const shown = 80;

/** An address whose host a security policy can name: no spaces, signs or names and passwords in it. */
function addressOf(text: string): URL | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isWeb = url !== null && /^https?:$/.test(url.protocol) && /^[a-z0-9.-]+$/i.test(url.hostname);
  return isWeb && `${url.username}${url.password}` === '' && /^[!-~]+$/.test(text) ? url : null;
}

const isSite = (text: string): boolean => {
  const url = addressOf(text);
  return url !== null && url.pathname === '/' && !/[?#]/.test(text);
};

const isSecure = (text: string): boolean => addressOf(text)?.protocol === 'https:';

const isTiles = (text: string): boolean =>
  ['{z}', '{x}', '{y}'].every((place) => text.includes(place)) && addressOf(text.replace('{s}', 'a')) !== null;

const isMail = (text: string): boolean =>
  /^[\w.+-]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(text) && text.length < 255;
