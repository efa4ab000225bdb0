import { type RefObject, useLayoutEffect, useState } from "react";

/** How far below the top of the part that scrolls an element stands, in pixels, as things above it grow. */
export function useOffsetTop(
  element: RefObject<HTMLElement | null>,
  scroller: HTMLElement,
): number {
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const measure = () => setOffset(element.current?.offsetTop ?? 0);
    measure();
    const observer = new ResizeObserver(measure);
    for (const part of scroller.children) observer.observe(part);
    return () => observer.disconnect();
  }, [element, scroller]);
  return offset;
}
