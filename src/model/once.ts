/** What gives a value: made when it is first asked for, and once. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The same function, which makes the value of each thing when it is first asked for, and keeps it as long as the thing. */
export function onceFor<Thing extends object, Value extends {}>(
  make: (thing: Thing) => Value,
): (thing: Thing) => Value {
  const known = new WeakMap<Thing, Value>();
  return (thing) => {
    const value = known.get(thing) ?? make(thing);
    known.set(thing, value);
    return value;
  };
}
