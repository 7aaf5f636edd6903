const MARGIN = '600px 0px';

type Watch = (isNear: boolean) => void;

interface Lookout {
  readonly observer: IntersectionObserver;
  readonly watches: Map<Element, Watch>;
}

/** One observer a scroller, however many pictures it holds. */
const lookouts = new WeakMap<Element | Document, Lookout>();

function lookoutOf(scroller: Element | null): Lookout {
  const known = lookouts.get(scroller ?? document);
  if (known) return known;
  const watches = new Map<Element, Watch>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) watches.get(target)?.(isIntersecting);
    },
    { root: scroller, rootMargin: MARGIN },
  );
  const lookout = { observer, watches };
  lookouts.set(scroller ?? document, lookout);
  return lookout;
}

/**
 * An attachment that tells whether an element is in view or soon will be. The scroller is the next ancestor with
 * `data-scroller`: margins count only around an observer's own root.
 */
export const nearView =
  (onchange: Watch) =>
  (element: Element): (() => void) => {
    const { observer, watches } = lookoutOf(element.closest('[data-scroller]'));
    watches.set(element, onchange);
    observer.observe(element);
    return () => {
      watches.delete(element);
      observer.unobserve(element);
    };
  };
