/* Opens the workbench on our own graph; the session's cookie says who asks. */
window.__webpack_nonce__ = document.querySelector('meta[name="csp-nonce"]').content;

const fetcher = async (asked) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify(asked),
  });
  return response.json();
};

const defaultQuery = `# Ask the graph. Press Ctrl+Space for what can be asked, Ctrl+Enter to ask.
{
  viewer {
    name
  }
  tickets(first: 10) {
    nodes {
      number
      title
      state
    }
  }
}
`;

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, { fetcher, defaultQuery, defaultEditorToolsVisibility: true }),
);
