/**
 * The frame of every page (in Eta's syntax, for `ssrTemplate`): that of Docusaurus, but for when
 * the scripts start. There they are deferred, and on a fast line they arrive before the first
 * paint and hold it up; here a page is painted first, and its scripts are fetched then. In a tab
 * in the background nothing is painted: there they are fetched at once.
 *
 * The inline script is the same on every page of a build, so the policy needs one hash for it.
 */
export const pageTemplate = `<!DOCTYPE html>
<html <%~ it.htmlAttributes %>>
  <head>
    <meta charset="UTF-8">
    <meta name="generator" content="Docusaurus v<%= it.version %>">
    <% it.metaAttributes.forEach((metaAttribute) => { %>
      <%~ metaAttribute %>
    <% }); %>
    <%~ it.headTags %>
    <% it.stylesheets.forEach((stylesheet) => { %>
      <link rel="stylesheet" href="<%= it.baseUrl %><%= stylesheet %>" />
    <% }); %>
  </head>
  <body <%~ it.bodyAttributes %>>
    <%~ it.preBodyTags %>
    <div id="__docusaurus"><%~ it.appHtml %></div>
    <%~ it.postBodyTags %>
    <script>${startAfterPaint('<%~ JSON.stringify(it.scripts.map((s) => it.baseUrl + s)) %>')}</script>
  </body>
</html>
`;

function startAfterPaint(sources: string): string {
  return `((sources) => {
    const start = () => {
      for (const src of sources) {
        document.head.append(Object.assign(document.createElement('script'), { src, async: false }));
      }
    };
    if (document.hidden) start();
    else requestAnimationFrame(() => setTimeout(start));
  })(${sources});`;
}
