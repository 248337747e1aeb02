/** What our tests use of the library, which comes without types. */
declare module 'datapackage' {
  export const Package: {
    load: (descriptor: object, options: { basePath: string; strict: boolean }) => Promise<LoadedPackage>;
  };

  interface LoadedPackage {
    valid: boolean;
    errors: unknown[];
    getResource: (name: string) => LoadedResource;
  }

  interface LoadedResource {
    /** @throws if a row does not fit the schema */
    read: (options: { keyed: true }) => Promise<Record<string, unknown>[]>;
    /** @throws if a foreign key leads nowhere */
    checkRelations: () => Promise<boolean>;
  }
}
