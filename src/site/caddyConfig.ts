import type { Audience } from '../audience/schema';
import type { SiteHeaders } from './headers';
import { escapeRegExp, HOST_FILE, PAGE_PATH } from './serverConfig';

/** A site block for Caddy 2.6 or newer, complete but for its first lines. */
export function renderCaddy(headers: SiteHeaders, audience: Audience): string {
  const { always, baseUrl, caching } = headers;
  const prefix = baseUrl.slice(0, -1);
  const line = ([name, value]: [string, string]) => `\t\t${name} "${value}"`;
  return `# Written by the build: the ${audience} build of the Coalition Handbook for Caddy.

(handbook_${audience}_headers) {
	header {
		-Server
${Object.entries(always).map(line).join('\n')}
	}
}

# ---- Change these two lines to suit your host: its name, the folder. ----
handbook.example.org {
	root * /var/www/coalition-handbook/${audience}
	# ----------------------------------------------------------------------

	encode zstd gzip
	import handbook_${audience}_headers

	@slash path_regexp slash ^(${escapeRegExp(prefix)}${PAGE_PATH})/$
	redir @slash {re.slash.1} 301
${prefix ? `\tredir ${prefix} ${baseUrl} 301\n` : ''}
	route {
${prefix ? caddyPrefix(prefix) : ''}		try_files {path} {path}.html {path}/index.html
		@assets path /assets/*
		@pages path *.html
		header Cache-Control "${caching.rest}"
		header @assets Cache-Control "${caching.assets}"
		header @pages Cache-Control "${caching.pages}"
		file_server {
			hide ${HOST_FILE}
			precompressed br gzip
		}
	}

	# Headers set before an error are lost, so they are set again.
	handle_errors {
		import handbook_${audience}_headers
		header Cache-Control "${caching.pages}"
		rewrite * /404.html
		file_server
	}
}
`;
}

function caddyPrefix(prefix: string): string {
  return `		@outside not path ${prefix}/*
		error @outside 404
		uri strip_prefix ${prefix}
`;
}
