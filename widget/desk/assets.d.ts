/** Files that the build puts into the page: text as strings, style sheets as they are. */
declare module '*?raw' {
  const text: string;
  export default text;
}
declare module '*.css';
