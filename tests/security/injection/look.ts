import type { Locator } from '@playwright/test';

/** What was seen while scrolling. */
export interface Sight {
  /** Ids of the messages that were drawn. */
  readonly ids: readonly number[];
  /** What stood where it must not, as sentences. */
  readonly faults: readonly string[];
}

interface Walk {
  readonly wanted: readonly number[];
  /** Heights of the history that one step goes: less than one, so that nothing is passed over. */
  readonly step: number;
  readonly patience: number;
}

/** Runs in the page: scrolls through a history until every wanted message was drawn, and looks at each. */
async function walk(scroller: Element, { wanted, step, patience }: Walk): Promise<Sight> {
  const seen = new Set<number>();
  const faults = new Set<string>();
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const box = scroller.getBoundingClientRect();
  const field = document.querySelector('textarea');
  const fieldTop = field?.getBoundingClientRect().top;

  function lookAt(article: Element): void {
    const id = Number((article as HTMLElement).dataset.id);
    seen.add(id);
    for (const part of [article, ...article.querySelectorAll('.bubble')]) {
      const { left, right, height } = part.getBoundingClientRect();
      if (left < box.left - 1 || right > box.right + 1) faults.add(`message ${id} is wider than its place`);
      if (height < 8) faults.add(`message ${id} has no height`);
    }
    for (const link of article.querySelectorAll<HTMLAnchorElement>('a[href]')) {
      const protocol = URL.canParse(link.href) ? new URL(link.href).protocol : link.href;
      if (!['http:', 'https:', 'tg:', 'mailto:', 'tel:'].includes(protocol))
        faults.add(`message ${id} links to ${protocol}`);
      if (link.rel !== 'noopener noreferrer' || link.target !== '_blank')
        faults.add(`message ${id} has a link with an opener`);
    }
    if (article.querySelector('script, iframe, object, embed, form, style, link, base, meta, foreignObject'))
      faults.add(`message ${id} brought an element of its own`);
    for (const element of article.querySelectorAll('*'))
      for (const { name } of element.attributes)
        if (name.startsWith('on')) faults.add(`message ${id} brought a handler`);
  }

  /** What of a message reaches beyond the history's edge, and is not cut off by something inside of the message. */
  function tooWide(article: Element): string[] {
    const isCut = (element: Element): boolean => {
      for (let up = element.parentElement; up && up !== article; up = up.parentElement)
        if (getComputedStyle(up).overflowX !== 'visible') return true;
      return false;
    };
    return [...article.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > box.right + 1 && !isCut(element))
      .map(
        (element) => `${element.localName}.${element.className} of ${(article as HTMLElement).dataset.id}`,
      );
  }

  function look(): void {
    const articles = [...scroller.querySelectorAll('article')];
    articles.forEach(lookAt);
    const boxes = articles.map((each) => each.getBoundingClientRect()).sort((a, b) => a.top - b.top);
    boxes.forEach((each, at) => {
      if (at > 0 && each.top < (boxes[at - 1]?.bottom ?? 0) - 2) faults.add('messages overlap');
    });
    if (scroller.scrollWidth > scroller.clientWidth) faults.add('the history scrolls sideways');
    for (const what of articles.flatMap(tooWide).slice(0, 3)) faults.add(`too wide: ${what}`);
    if (document.documentElement.scrollWidth > innerWidth) faults.add('the page scrolls sideways');
    const now = field?.getBoundingClientRect();
    if (!field || !now || now.top !== fieldTop) return void faults.add('the composer moved');
    const over = document.elementFromPoint(now.left + now.width / 2, now.top + now.height / 2);
    if (over !== field) faults.add('something covers the composer');
  }

  const end = performance.now() + patience;
  let idle = 0;
  while (performance.now() < end && wanted.some((id) => !seen.has(id))) {
    await frame();
    look();
    const before = scroller.scrollTop;
    scroller.scrollTop += step * scroller.clientHeight;
    await frame();
    await frame();
    // At an edge there is more to come from the server, unless there has not been for a while.
    idle = scroller.scrollTop === before ? idle + 1 : 0;
    if (idle > 0) await new Promise((done) => setTimeout(done, 50));
    if (idle > 60) break;
  }
  return { ids: [...seen], faults: [...faults] };
}

/** Scrolls a history up or down until each of these messages was drawn, or no more come. */
export const walkThrough = (
  scroller: Locator,
  wanted: readonly number[],
  direction: 'up' | 'down',
): Promise<Sight> =>
  scroller.evaluate(walk, { wanted, step: direction === 'up' ? -0.95 : 0.95, patience: 40_000 });

/** Rows of a list that are higher or wider than the first one, and how many rows there were. */
export async function lookAtRows(list: Locator): Promise<{ rows: number; faults: string[] }> {
  return list.evaluate(async (element) => {
    const faults = new Set<string>();
    const names = new Set<string>();
    let scroller: Element = element;
    while (scroller.scrollHeight <= scroller.clientHeight && scroller.parentElement)
      scroller = scroller.parentElement;
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    let height: number | undefined;
    scroller.scrollTop = 0;
    for (let last = -1; scroller.scrollTop !== last;) {
      last = scroller.scrollTop;
      await frame();
      await frame();
      for (const row of element.querySelectorAll('[role=option]')) {
        const box = row.getBoundingClientRect();
        names.add(row.id || (row.textContent ?? ''));
        height ??= box.height;
        if (Math.abs(box.height - height) > 1)
          faults.add(`a row of ${box.height} px among rows of ${height}`);
        if (box.right > element.getBoundingClientRect().right + 1) faults.add('a row is too wide');
      }
      if (scroller.scrollWidth > scroller.clientWidth) faults.add('the list scrolls sideways');
      scroller.scrollTop += scroller.clientHeight * 0.8;
    }
    return { rows: names.size, faults: [...faults] };
  });
}
