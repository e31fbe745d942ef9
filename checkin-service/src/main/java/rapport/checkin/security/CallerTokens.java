package rapport.checkin.security;

import java.util.List;
import java.util.Map;

import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.DefaultOAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import rapport.checkin.kiosk.Kiosks;
import rapport.starter.web.Tokens;

/** Knows the organizer's token and the kiosks'. */
final class CallerTokens implements OpaqueTokenIntrospector {

	static final String ORGANIZER = "organizer";

	static final String KIOSK = "kiosk";

	/** The attribute that says at which event a kiosk stands. */
	static final String EVENT = "event";

	private final String organizer;

	private final Kiosks kiosks;

	CallerTokens(String organizer, Kiosks kiosks) {
		this.organizer = organizer;
		this.kiosks = kiosks;
	}

	/** Compares in a time that does not tell how much of a token was right. */
	@Override
	public OAuth2AuthenticatedPrincipal introspect(String token) {
		if (Tokens.same(this.organizer, token)) {
			return principal(ORGANIZER, Map.of("sub", ORGANIZER));
		}
		return this.kiosks.find(token)
			.map((it) -> principal(KIOSK, Map.of("sub", it.name(), EVENT, it.event().value())))
			.orElseThrow(() -> new BadOpaqueTokenException("unknown token"));
	}

	private static OAuth2AuthenticatedPrincipal principal(String authority, Map<String, Object> attributes) {
		return new DefaultOAuth2AuthenticatedPrincipal(attributes,
				List.copyOf(AuthorityUtils.createAuthorityList(authority)));
	}

}
