/** Three invented plans, one click away. */
import { openSample } from './desk-state.ts';
import { type SampleName, samples } from './samples/index.ts';

const names = Object.keys(samples) as SampleName[];

export function SampleButtons({ onChosen }: { onChosen?: () => void }) {
  return (
    <ul class="samples">
      {names.map((name) => (
        <li key={name}>
          <button
            type="button"
            class="sample"
            onClick={() => {
              onChosen?.();
              openSample(name);
            }}
          >
            <span class="sample-title">{samples[name].title}</span>
            <span class="soft">{samples[name].about}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
