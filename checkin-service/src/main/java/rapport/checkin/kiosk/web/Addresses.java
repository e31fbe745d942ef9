package rapport.checkin.kiosk.web;

import java.util.Arrays;

/** Where calls come from. */
final class Addresses {

	private static final int NETWORK = 4;

	private Addresses() {
	}

	/** Returns an address as it is counted: of IPv6 what a household or a company has. */
	static String network(String address) {
		var groups = address.split(":", -1);
		if (groups.length <= NETWORK) {
			return address;
		}
		return String.join(":", Arrays.copyOf(groups, NETWORK));
	}

}
