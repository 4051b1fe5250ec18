import { useEffect, useRef, type ReactNode } from 'react'

/** Title of a step; the focus comes here, so that a reader of the screen hears where he is. */
export function StepHeading({ title, children }: { title: string; children?: ReactNode }) {
  const place = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    place.current?.focus()
  }, [])
  return (
    <header className="sl-step__head">
      <h2 ref={place} tabIndex={-1} className="sl-step__title">
        {title}
      </h2>
      {children && <p className="sl-muted">{children}</p>}
    </header>
  )
}
