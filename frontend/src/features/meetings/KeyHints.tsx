import { useTranslation } from 'react-i18next'

interface Props {
  mayVote: boolean
  mayConclude: boolean
  mayWrite: boolean
}

/** Which keys do what now. */
export function KeyHints({ mayVote, mayConclude, mayWrite }: Props) {
  const { t } = useTranslation('meetings')
  const hints = [
    { keys: ['←', '→'], does: t('key.walk') },
    ...(mayVote ? [{ keys: ['1', '5'], does: t('key.vote'), isSpan: true }] : []),
    ...(mayVote ? [{ keys: ['R'], does: t('key.recuse') }] : []),
    ...(mayConclude ? [{ keys: ['Enter'], does: t('key.conclude') }] : []),
    ...(mayWrite ? [{ keys: ['H'], does: t('key.attendance') }] : []),
    { keys: ['B'], does: t('key.minutes') },
    { keys: ['F'], does: t('key.wall') },
  ]
  return (
    <ul className="sl-meeting__keys" aria-label={t('keys')}>
      {hints.map(({ keys, does, isSpan }) => (
        <li key={does}>
          {keys.map((key, index) => (
            <span key={key}>
              {index > 0 && isSpan && '–'}
              <kbd>{key}</kbd>
            </span>
          ))}{' '}
          {does}
        </li>
      ))}
    </ul>
  )
}
