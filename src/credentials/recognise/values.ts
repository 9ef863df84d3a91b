/** False for fillers of documentation: too few characters, one over and over, words. The same rule as in the gate, which imports nothing. */
export function isReal(value: string): boolean {
  return (
    /\d|=|[A-Z]{2}[a-z]/.test(value) &&
    new Set(value).size > 7 &&
    !/^.{0,30}((.)\2{6}|x{4}|your|here|token)|^.{0,9}a{5}/i.test(value)
  );
}

/** True for capitals and small letters together, and not as hexadecimal digits. */
export function isMixed(value: string): boolean {
  return /[g-z]/.test(value) && /[G-Z]/.test(value) && isReal(value);
}

/** True for what changes between capitals, small letters and digits so often that it cannot be words or a path. */
export function isJumbled(value: string): boolean {
  return isMixed(value) && value.split(/[a-z]+|[A-Z]+|\d+/).length >= 14;
}
