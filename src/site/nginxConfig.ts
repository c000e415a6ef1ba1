import type { Audience } from '../audience/schema';
import type { SiteHeaders } from './headers';
import { escapeRegExp, HOST_FILE, LONGEST_NGINX_WORD, PAGE_PATH } from './serverConfig';

/**
 * A server block for nginx, complete but for its first lines. Nginx drops inherited headers from a
 * block that adds one, so all are added in one place and a map picks the caching.
 */
export function renderNginx(headers: SiteHeaders, audience: Audience): string {
  const { always, baseUrl, caching } = headers;
  const cacheVariable = `$handbook_${audience}_cache`;
  const add = ([name, value]: [string, string]) =>
    `    add_header ${name} ${nginxWord(value)} always;`;
  return `# Written by the build: the ${audience} build of the Coalition Handbook for nginx.
# Put it where nginx includes server blocks, such as /etc/nginx/conf.d/.

map $uri ${cacheVariable} {
    default ${nginxWord(caching.rest)};
    ~^/assets/ ${nginxWord(caching.assets)};
    ~\\.html$ ${nginxWord(caching.pages)};
}

server {
    # ---- Change these three lines to suit your host. -----------------------
    listen 80; # with a certificate: 443 ssl, ssl_certificate, ssl_certificate_key
    server_name _;
    root /var/www/coalition-handbook/${audience};
    # ------------------------------------------------------------------------

    server_tokens off;
    absolute_redirect off;
    charset utf-8;
    charset_types text/css text/javascript text/markdown text/plain text/xml application/javascript application/json application/manifest+json application/xml application/atom+xml application/rss+xml;
    include mime.types;
    types {
        application/manifest+json webmanifest;
        text/javascript mjs;
        text/markdown md;
    }

    gzip on;
    gzip_static on;
    gzip_vary on;
    gzip_proxied any;
    gzip_types text/css text/javascript text/markdown text/plain text/xml application/javascript application/json application/manifest+json application/xml application/atom+xml application/rss+xml image/svg+xml;

${Object.entries(always).map(add).join('\n')}
    add_header Cache-Control ${cacheVariable} always;

    error_page 404 ${baseUrl}404.html;
    error_page 403 =404 ${baseUrl}404.html;

${nginxLocations(baseUrl)}
}
`;
}

function nginxLocations(baseUrl: string): string {
  const prefix = baseUrl.slice(0, -1);
  const outside = `    location / {
        return 404;
    }
    location = ${prefix} {
        return 301 ${baseUrl};
    }
`;
  const strip = `        rewrite ^${escapeRegExp(prefix)}(/.*)$ $1 break;\n`;
  return `${prefix ? outside : ''}    location ${baseUrl} {
${prefix ? strip : ''}        try_files $uri $uri.html $uri/index.html =404;
    }
    location = ${baseUrl}${HOST_FILE} {
        return 404;
    }
    # Addresses of pages have no slash at their end. Plain characters only, so that no address can
    # send a reader to another site.
    location ~ "^(?<page>${escapeRegExp(prefix)}${PAGE_PATH})/$" {
        return 301 $page$is_args$args;
    }`;
}

/** Quotes a value for nginx, which would read a dollar sign as a variable and cannot escape it. */
function nginxWord(value: string): string {
  if (/["$\\\n\r]/.test(value) || value.length > LONGEST_NGINX_WORD) {
    throw new Error(`nginx cannot take this header value: ${value.slice(0, 80)}`);
  }
  return `"${value}"`;
}
