package rapport.checkin.pretix.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.firewall.FirewalledRequest;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * Lets any ticket through in a path of a scanner app, encoded: what was refused there
 * would stay on a scanner for ever. Everywhere else the usual rules hold.
 */
final class TicketPaths implements HttpFirewall {

	private final StrictHttpFirewall usual = new StrictHttpFirewall();

	private final StrictHttpFirewall tickets = new StrictHttpFirewall();

	TicketPaths() {
		this.tickets.setAllowUrlEncodedSlash(true);
		this.tickets.setAllowUrlEncodedDoubleSlash(true);
		this.tickets.setAllowBackSlash(true);
		this.tickets.setAllowUrlEncodedPercent(true);
		this.tickets.setAllowUrlEncodedPeriod(true);
		this.tickets.setAllowSemicolon(true);
		this.tickets.setAllowUrlEncodedCarriageReturn(true);
		this.tickets.setAllowUrlEncodedLineFeed(true);
		this.tickets.setAllowUrlEncodedParagraphSeparator(true);
		this.tickets.setAllowUrlEncodedLineSeparator(true);
	}

	@Override
	public FirewalledRequest getFirewalledRequest(HttpServletRequest request) {
		var rules = request.getRequestURI().startsWith("/api/v1/") ? this.tickets : this.usual;
		return rules.getFirewalledRequest(request);
	}

	@Override
	public HttpServletResponse getFirewalledResponse(HttpServletResponse response) {
		return this.usual.getFirewalledResponse(response);
	}

}
