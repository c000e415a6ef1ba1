import { expect, test } from 'vitest';
import { renderCaddy } from './caddyConfig';
import { siteHeaders, type SiteHeaders } from './headers';
import { renderHostHeaders } from './hostHeaders';
import { renderNginx } from './nginxConfig';
import { PAGE_PATH } from './serverConfig';

/** Few headers, so that the snapshots show the frame; all are in the snapshot of headers. */
function headersAt(baseUrl: string): SiteHeaders {
  const all = siteHeaders({ audience: 'public', baseUrl, csp: '' });
  const always = { 'Content-Security-Policy': "default-src 'none'", 'X-Frame-Options': 'DENY' };
  return { ...all, always };
}

const FILES = [
  '404.html',
  '_headers',
  'assets/js/main.1a2b3c4d.js',
  'blog.html',
  'blog/one.html',
  'blog/rss.xml',
  'img/logo.svg',
  'img/social/card.png',
  'index.html',
  'robots.txt',
];

test('_headers has no two rules for the caching of one address', () => {
  expect(renderHostHeaders(headersAt('/'), FILES)).toMatchInlineSnapshot(`
    "# Written by the build, for Netlify and Cloudflare Pages.
    /*
      Content-Security-Policy: default-src 'none'
      X-Frame-Options: DENY
    /assets/*
      Cache-Control: public, max-age=31536000, immutable
    /img/*
      Cache-Control: public, max-age=3600
    /robots.txt
      Cache-Control: public, max-age=3600
    "
  `);
});

test('_headers follows the base address', () => {
  const rules = renderHostHeaders(headersAt('/handbook/'), FILES)
    .split('\n')
    .filter((line) => line.startsWith('/'));
  expect(rules).toEqual(['/*', '/handbook/assets/*', '/handbook/img/*', '/handbook/robots.txt']);
});

test('nginx at the top of a host', () => {
  expect(renderNginx(headersAt('/'), 'public')).toMatchInlineSnapshot(`
    "# Written by the build: the public build of the Coalition Handbook for nginx.
    # Put it where nginx includes server blocks, such as /etc/nginx/conf.d/.

    map $uri $handbook_public_cache {
        default "public, max-age=3600";
        ~^/assets/ "public, max-age=31536000, immutable";
        ~\\.html$ "no-cache";
    }

    server {
        # ---- Change these three lines to suit your host. -----------------------
        listen 80; # with a certificate: 443 ssl, ssl_certificate, ssl_certificate_key
        server_name _;
        root /var/www/coalition-handbook/public;
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

        add_header Content-Security-Policy "default-src 'none'" always;
        add_header X-Frame-Options "DENY" always;
        add_header Cache-Control $handbook_public_cache always;

        error_page 404 /404.html;
        error_page 403 =404 /404.html;

        location / {
            try_files $uri $uri.html $uri/index.html =404;
        }
        location = /_headers {
            return 404;
        }
        # Addresses of pages have no slash at their end. Plain characters only, so that no address can
        # send a reader to another site.
        location ~ "^(?<page>(?:/[\\w~-][\\w.~-]*)+)/$" {
            return 301 $page$is_args$args;
        }
    }
    "
  `);
});

test('nginx under a base address', () => {
  const config = renderNginx(headersAt('/handbook/'), 'member');
  expect(config.slice(config.indexOf('    error_page 404'))).toMatchInlineSnapshot(`
    "    error_page 404 /handbook/404.html;
        error_page 403 =404 /handbook/404.html;

        location / {
            return 404;
        }
        location = /handbook {
            return 301 /handbook/;
        }
        location /handbook/ {
            rewrite ^/handbook(/.*)$ $1 break;
            try_files $uri $uri.html $uri/index.html =404;
        }
        location = /handbook/_headers {
            return 404;
        }
        # Addresses of pages have no slash at their end. Plain characters only, so that no address can
        # send a reader to another site.
        location ~ "^(?<page>/handbook(?:/[\\w~-][\\w.~-]*)+)/$" {
            return 301 $page$is_args$args;
        }
    }
    "
  `);
});

test('nginx is never given a value that it would read as something else', () => {
  for (const value of ['a"b', 'a$b', 'a\nb', 'a'.repeat(5000)]) {
    const headers = { ...headersAt('/'), always: { 'X-Test': value } };
    expect(() => renderNginx(headers, 'public')).toThrow('nginx cannot take this header value');
  }
});

test('Caddy at the top of a host', () => {
  expect(renderCaddy(headersAt('/'), 'public')).toMatchInlineSnapshot(`
    "# Written by the build: the public build of the Coalition Handbook for Caddy.

    (handbook_public_headers) {
    	header {
    		-Server
    		Content-Security-Policy "default-src 'none'"
    		X-Frame-Options "DENY"
    	}
    }

    # ---- Change these two lines to suit your host: its name, the folder. ----
    handbook.example.org {
    	root * /var/www/coalition-handbook/public
    	# ----------------------------------------------------------------------

    	encode zstd gzip
    	import handbook_public_headers

    	@slash path_regexp slash ^((?:/[\\w~-][\\w.~-]*)+)/$
    	redir @slash {re.slash.1} 301

    	route {
    		try_files {path} {path}.html {path}/index.html
    		@assets path /assets/*
    		@pages path *.html
    		header Cache-Control "public, max-age=3600"
    		header @assets Cache-Control "public, max-age=31536000, immutable"
    		header @pages Cache-Control "no-cache"
    		file_server {
    			hide _headers
    			precompressed br gzip
    		}
    	}

    	# Headers set before an error are lost, so they are set again.
    	handle_errors {
    		import handbook_public_headers
    		header Cache-Control "no-cache"
    		rewrite * /404.html
    		file_server
    	}
    }
    "
  `);
});

test('Caddy under a base address', () => {
  const config = renderCaddy(headersAt('/handbook/'), 'member');
  const start = config.indexOf('\t@slash');
  expect(config.slice(start, config.indexOf('\t\t@assets'))).toMatchInlineSnapshot(`
    "	@slash path_regexp slash ^(/handbook(?:/[\\w~-][\\w.~-]*)+)/$
    	redir @slash {re.slash.1} 301
    	redir /handbook /handbook/ 301

    	route {
    		@outside not path /handbook/*
    		error @outside 404
    		uri strip_prefix /handbook
    		try_files {path} {path}.html {path}/index.html
    "
  `);
});

test('only paths of plain segments are pages', () => {
  const page = new RegExp(`^${PAGE_PATH}$`);
  for (const path of ['/a', '/clauses/prohibited-conduct/2.0.0', '/~x/y_z']) {
    expect(path).toMatch(page);
  }
  for (const path of ['', '/', '//example.org', '/\\example.org', '/a//b', '/..', '/a/', '/a b']) {
    expect(path).not.toMatch(page);
  }
});
