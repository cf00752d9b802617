/** One filter: a label and a list to choose from, the first entry being "any". */
import { useId } from 'preact/hooks';

interface Props<Value extends string> {
  label: string;
  any: string;
  chosen: Value | null;
  options: readonly (readonly [Value, string])[];
  onChoose(value: Value | null): void;
}

export function Choice<Value extends string>({ label, any, chosen, options, onChoose }: Props<Value>) {
  const id = useId();
  return (
    <div class="choice">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={chosen ?? ''}
        onChange={({ currentTarget }) =>
          onChoose(options.find(([value]) => value === currentTarget.value)?.[0] ?? null)
        }
      >
        <option value="">{any}</option>
        {options.map(([value, title]) => (
          <option key={value} value={value}>
            {title}
          </option>
        ))}
      </select>
    </div>
  );
}
