/** Whether the quiet marks are drawn in the text, or stay in the list alone. */
interface Props {
  isOn: boolean;
  onChange(isOn: boolean): void;
}

export function QuietChoice({ isOn, onChange }: Props) {
  return (
    <label class="check">
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.currentTarget.checked)} />
      Underline “consider” and questions in the text too
    </label>
  );
}
