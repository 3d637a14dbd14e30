// Shows GraphiQL for the server that serves this page. Nothing is loaded from anywhere else.
const query = `# Katalogen är öppen för alla: ingen token behövs.
# The catalogue is open to all: no token is needed.
query catalogue {
  catalogue {
    release
    targetDescription(specialty: "allmanmedicin", edition: HSLF_FS_2021_8) {
      minimumMonths
      delmal(group: A) {
        code
        label { sv en }
        verification
      }
    }
  }
}

# Resten behöver en token. Klistra in en från serverns start under Headers nedan.
# The rest needs a token. Paste one from the server's start under Headers below.
query mine {
  viewer {
    displayName
    trainees { edges { node { id displayName records { id } } } }
  }
}
`;

const headers = JSON.stringify({ Authorization: "Bearer <token>" }, null, 2);

// The introspection query is sent without the placeholder, which is no token.
const fetcher = GraphiQL.createFetcher({
  url: "/graphql",
  fetch: (url, options) => {
    const sent = { ...options, headers: { ...options.headers } };
    for (const name of Object.keys(sent.headers)) {
      if (name.toLowerCase() === "authorization" && sent.headers[name].includes("<")) {
        delete sent.headers[name];
      }
    }
    return fetch(url, sent);
  },
});

ReactDOM.createRoot(document.getElementById("graphiql")).render(
  React.createElement(GraphiQL, {
    fetcher,
    defaultQuery: query,
    defaultHeaders: headers,
    isHeadersEditorEnabled: true,
    shouldPersistHeaders: false,
    defaultEditorToolsVisibility: "headers",
  }),
);
