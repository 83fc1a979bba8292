/**
 * A property as the browser made it. On a form and on the page itself a field may carry any name, and then stands in the
 * place of the property of that name (https://html.spec.whatwg.org/#dom-form-nameditem): asked of the prototype it does not.
 */
export function own<Target extends object, Name extends keyof Target>(target: Target, name: Name): Target[Name] {
  const value: Target[Name] = Reflect.get(Object.getPrototypeOf(target), name, target);
  return value;
}
