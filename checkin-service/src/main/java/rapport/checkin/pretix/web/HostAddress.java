package rapport.checkin.pretix.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;

/** The address that an app called, also where a proxy stands in between. */
final class HostAddress {

	private HostAddress() {
	}

	/** Returns the scheme and the host, with no slash at the end. */
	static String of(HttpServletRequest request) {
		var proxied = request.getHeader("X-Forwarded-Proto");
		var scheme = ("https".equals(proxied) || "http".equals(proxied)) ? proxied : request.getScheme();
		var host = request.getHeader(HttpHeaders.HOST);
		return scheme + "://" + ((host != null) ? host : request.getServerName() + ":" + request.getServerPort());
	}

}
