import { useFaultText } from './writing'

/** The fault of a group of fields, below its heading. */
export function Fault({ question, at }: { question: string; at: string }) {
  const text = useFaultText()(question, at)
  return text ? <p className="sl-act__error">{text}</p> : null
}
