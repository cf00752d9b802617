/** Style sheets as text, for a shadow root of our own on somebody else's page. */
declare module '*.css?inline' {
  const text: string;
  export default text;
}
