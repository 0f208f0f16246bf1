import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Time after its last move in which the mouse counts as looking for something to press (milliseconds). */
const AIMING = 1500;

interface StillProps<T> {
  value: T;
  children: (value: T) => ComponentChildren;
}

/**
 * Keeps its content still while the mouse moves over it. A change that came by itself is shown once the mouse rests or
 * leaves. A change that the person pressed for shows at once.
 */
export function Still<T>({ value, children }: StillProps<T>) {
  const shown = useRef(value);
  const aimedAt = useRef(Number.NEGATIVE_INFINITY);
  const [, redraw] = useState(0);
  const isAiming = performance.now() - aimedAt.current < AIMING;
  if (!isAiming) shown.current = value;
  useEffect(() => {
    if (shown.current === value) return;
    const timer = setTimeout(() => redraw((count) => count + 1), AIMING);
    return () => clearTimeout(timer);
  }, [value]);
  const release = () => {
    aimedAt.current = Number.NEGATIVE_INFINITY;
    redraw((count) => count + 1);
  };
  return (
    <div
      class="still"
      onPointerMove={({ pointerType }) => {
        if (pointerType === 'mouse') aimedAt.current = performance.now();
      }}
      onPointerLeave={release}
      onPointerUp={() => {
        aimedAt.current = Number.NEGATIVE_INFINITY;
      }}
    >
      {children(shown.current)}
    </div>
  );
}
