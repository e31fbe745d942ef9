package rapport.checkin.door.web;

import org.springframework.security.core.Authentication;

/**
 * Who calls.
 *
 * @param mayConfirm whether it may let in who is held, or whom there is no room for
 */
record Caller(String name, boolean mayConfirm) {

	/** What a kiosk that guests serve themselves at is known by. */
	private static final String GUEST_KIOSK = "guest-kiosk";

	static Caller of(Authentication caller) {
		return new Caller(caller.getName(),
				caller.getAuthorities().stream().noneMatch((it) -> GUEST_KIOSK.equals(it.getAuthority())));
	}

}
