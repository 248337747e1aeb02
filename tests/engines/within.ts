/** Waits for a browser's driver, but not for ever: it may answer nothing when the page's process hangs. */

/** @throws if there is no answer after so many milliseconds, saying what was asked for */
export async function within<Answer>(limit: number, what: string, answer: Promise<Answer>): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`the driver said nothing for ${limit / 1000} s: ${what}`)), limit);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
