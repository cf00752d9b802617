/** pdf.js as we use it: the few shapes we ask of it, since its own types describe a web page. Loaded at the first PDF. */

export interface PdfItem {
  type?: string;
  id?: string;
  str?: string;
  transform: readonly number[];
  width: number;
  height: number;
  fontName: string;
}
export interface PdfFont {
  name?: string;
}
/** `children` of a tag, or one piece of content by its key. */
export interface PdfTag {
  role?: string;
  type?: string;
  id?: string;
  children?: readonly PdfTag[];
}
export interface PdfWidget {
  subtype: string;
  fieldType?: string;
  fieldValue?: unknown;
  hidden?: boolean;
  rect: readonly number[];
}
export interface PdfOperators {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}
export interface PdfProxy {
  getViewport(options: { scale: number }): { width: number; height: number; transform: readonly number[] };
  streamTextContent(options: { includeMarkedContent: boolean }): {
    getReader(): {
      read(): Promise<{ done: boolean; value?: { items: readonly PdfItem[] } }>;
      cancel(reason: Error): Promise<void>;
    };
  };
  getOperatorList(): Promise<PdfOperators>;
  getAnnotations(): Promise<readonly PdfWidget[]>;
  getStructTree(): Promise<PdfTag | null>;
  commonObjs: { has(name: string): boolean; get(name: string): PdfFont };
  cleanup(): void;
}
export interface PdfDocument {
  numPages: number;
  getPage(number: number): Promise<PdfProxy>;
}
interface PdfTask {
  promise: Promise<PdfDocument>;
  destroy(): Promise<void>;
}
interface PdfLibrary {
  getDocument(options: Record<string, unknown>): PdfTask;
}

/** Opens a PDF in this very thread: readers already run in a worker that can be stopped. Rejects as pdf.js does. */
export async function openPdf(bytes: Uint8Array): Promise<PdfTask> {
  // The worker's half puts itself where the other half looks before it starts a worker of its own.
  // @ts-expect-error: it comes without types, and nothing of it is called.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  const library = (await import('pdfjs-dist/legacy/build/pdf.mjs')) as unknown as PdfLibrary;
  return library.getDocument({
    // pdf.js takes the bytes away from whoever gave them.
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isImageDecoderSupported: false,
    isOffscreenCanvasSupported: false,
    enableXfa: false,
    stopAtErrors: false,
    // A picture is only counted, so none is unpacked.
    maxImageSize: 1,
  });
}
