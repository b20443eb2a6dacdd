import type { ReactNode } from 'react'

interface Props {
  /** Id of the control. */
  htmlFor: string
  label: string
  /** What one should know before changing it. */
  why?: string
  children: ReactNode
}

/** One setting: its name on the left, its control on the right, below each other where there is no room. */
export function SettingRow({ htmlFor, label, why, children }: Props) {
  return (
    <div className="setting">
      <label htmlFor={htmlFor}>{label}</label>
      <div className="control">{children}</div>
      {why && (
        <p className="quiet" id={`${htmlFor}-why`}>
          {why}
        </p>
      )}
    </div>
  )
}
