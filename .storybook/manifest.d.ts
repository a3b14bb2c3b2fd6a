/** The manifest is made by the build, so it may not be there when types are checked. */
declare module '*/custom-elements.json' {
  const manifest: unknown;
  export default manifest;
}
