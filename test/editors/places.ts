/** Where a box may stand on a page of somebody else's, and its words. */

export const words = 'Robin will have regular access to support as required. Staff will help.';

/** `frame`: the box's own frame must be asked, for the page around it may not look inside. */
export const places = [
  { place: 'open', is: 'an open shadow root', frame: 0 },
  { place: 'closed', is: 'a closed shadow root', frame: 0 },
  { place: 'deep', is: 'an open shadow root in a closed one', frame: 0 },
  { place: 'nested', is: 'a frame in a frame', frame: 0 },
  { place: 'blank', is: 'an about:blank frame', frame: 0 },
  { place: 'srcdoc', is: 'a srcdoc frame', frame: 0 },
  { place: 'elsewhere', is: 'a frame of another origin', frame: 1 },
  { place: 'sandboxed', is: 'a sandboxed srcdoc frame', frame: 1 },
  { place: 'dialog', is: 'a modal dialog', frame: 0 },
] as const;
