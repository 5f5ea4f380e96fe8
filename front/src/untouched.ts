// A clock for what nobody touches.

/** A clock that begins anew with each touch. */
export interface Untouched {
  touch(): void;
  /** look says that time may have passed unnoticed, as while a device slept. */
  look(): void;
}

/** untouched calls then, once, when nothing was touched for so many milliseconds. */
export function untouched(after: number, then: () => void): Untouched {
  let last = Date.now();
  let over = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    clearTimeout(timer);
    if (over) return;
    const left = last + after - Date.now();
    if (left > 0) {
      timer = setTimeout(look, Math.min(left, after));
      return;
    }
    over = true;
    then();
  };
  look();
  return {
    look,
    touch() {
      // The first touch after a long sleep may be somebody else's.
      if (Date.now() - last >= after) look();
      else last = Date.now();
    },
  };
}
