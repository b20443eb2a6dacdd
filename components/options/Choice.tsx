import { SettingRow } from './SettingRow.tsx'

interface Props<T extends string> {
  id: string
  label: string
  value: T
  /** Value and what it is called, in order. */
  choices: readonly (readonly [T, string])[]
  onChange(value: T): void
}

/** A setting that is one of a few. */
export function Choice<T extends string>({ id, label, value, choices, onChange }: Props<T>) {
  return (
    <SettingRow htmlFor={id} label={label}>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value as T)}>
        {choices.map(([choice, name]) => (
          <option key={choice} value={choice}>
            {name}
          </option>
        ))}
      </select>
    </SettingRow>
  )
}
