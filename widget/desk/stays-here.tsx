/** Where the words of a plan go, and how anyone can see for themselves. */
import { Modal } from '../parts/modal.tsx';

export function StaysHere({ onClose }: { onClose(): void }) {
  return (
    <Modal title="The plan stays on this computer" onClose={onClose}>
      <p>
        The plan is read and checked inside this page, by your own browser. No word of it is sent, stored or logged.
        There is no account, and no cookie. When you close or reload the page, the words are gone from it. A council’s
        house rules, which hold no plan, are kept in this tab until you close it.
      </p>
      <p>A file that you open is copied into the page. Your own file is never changed.</p>
      <h3>How to check</h3>
      <ol>
        <li>Open a plan here, then switch off your network: you can go on writing, and the hints go on coming.</li>
        <li>
          Press F12, choose Network, and open a plan: the only entries are this page’s own files. The page’s policy
          (Content-Security-Policy, “connect-src 'none'”) forbids the browser to send anything.
        </li>
        <li>Or ask your IT team to do the same. The source is open to read.</li>
      </ol>
    </Modal>
  );
}
