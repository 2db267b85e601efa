/** Before Fluent UI is loaded: its fonts come from here, and nothing from Microsoft's servers. */
Object.assign(window, { FabricConfig: { fontBaseUrl: '', iconBaseUrl: '/assets/icons/' } });
