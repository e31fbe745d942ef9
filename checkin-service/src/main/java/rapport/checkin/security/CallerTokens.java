package rapport.checkin.security;

import java.io.Serial;
import java.util.List;
import java.util.Map;

import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.DefaultOAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import rapport.checkin.kiosk.Kiosk;
import rapport.checkin.kiosk.KioskSettings;
import rapport.checkin.kiosk.Kiosks;
import rapport.checkin.kiosk.Kiosks.Bearer;
import rapport.starter.web.Tokens;

/** Knows the organizer's token and the kiosks'. */
final class CallerTokens implements OpaqueTokenIntrospector {

	static final String ORGANIZER = "organizer";

	static final String KIOSK = "kiosk";

	/** A kiosk that guests serve themselves at. */
	static final String GUEST_KIOSK = "guest-kiosk";

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
			return principal(Map.of("sub", ORGANIZER), ORGANIZER);
		}
		return switch (this.kiosks.bearer(token)) {
			case Bearer.Known(var kiosk) -> principal(kiosk);
			case Bearer.Revoked _ -> throw new EndedTokenException("kiosk-revoked");
			case Bearer.Expired _ -> throw new EndedTokenException("kiosk-expired");
			case Bearer.Nobody _ -> throw new BadOpaqueTokenException("unknown token");
		};
	}

	private static OAuth2AuthenticatedPrincipal principal(Kiosk kiosk) {
		Map<String, Object> attributes = Map.of("sub", kiosk.name(), EVENT, kiosk.event().value(),
				Kiosk.class.getName(), kiosk);
		return (kiosk.settings().mode() == KioskSettings.Mode.GUEST) ? principal(attributes, KIOSK, GUEST_KIOSK)
				: principal(attributes, KIOSK);
	}

	private static OAuth2AuthenticatedPrincipal principal(Map<String, Object> attributes, String... authorities) {
		return new DefaultOAuth2AuthenticatedPrincipal(attributes,
				List.copyOf(AuthorityUtils.createAuthorityList(authorities)));
	}

	/** A token that was good once. */
	static final class EndedTokenException extends BadOpaqueTokenException {

		@Serial
		private static final long serialVersionUID = 1L;

		private final String problem;

		EndedTokenException(String problem) {
			super(problem);
			this.problem = problem;
		}

		/** Returns the type of the problem that its bearer is told. */
		String problem() {
			return this.problem;
		}

	}

}
