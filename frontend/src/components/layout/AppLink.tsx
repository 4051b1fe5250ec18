import { Link, type LinkProps } from 'react-router'
import { useAsOf, withAsOf } from '@/lib/as-of'

/** A link that keeps the date the reader looks at. */
export function AppLink({ to, ...rest }: Omit<LinkProps, 'to'> & { to: string }) {
  const { asOf } = useAsOf()
  return <Link to={withAsOf(to, asOf)} {...rest} />
}
