package rapport.checkin.security;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Lets the organizer in, and a kiosk at the event in the path if that is its own. */
final class OwnEvent implements AuthorizationManager<RequestAuthorizationContext> {

	@Override
	public AuthorizationResult authorize(Supplier<? extends @Nullable Authentication> authentication,
			RequestAuthorizationContext context) {
		var caller = authentication.get();
		if (caller == null || !(caller.getPrincipal() instanceof OAuth2AuthenticatedPrincipal principal)) {
			return new AuthorizationDecision(false);
		}
		boolean organizer = caller.getAuthorities()
			.stream()
			.anyMatch((it) -> CallerTokens.ORGANIZER.equals(it.getAuthority()));
		String own = principal.getAttribute(CallerTokens.EVENT);
		return new AuthorizationDecision(
				organizer || (own != null && own.equals(context.getVariables().get("eventId"))));
	}

}
