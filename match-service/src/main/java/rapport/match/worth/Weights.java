package rapport.match.worth;

/**
 * How much each part of a gain counts. The first three add up to 1.
 *
 * @param helped what the other offers of what one asks
 * @param shared interests both have, and with less weight what else both named
 * @param learn what else the other offers near one's interests, and the joy of giving:
 * what one offers of what the other asks for
 * @param mentoring how much of what a gain lacks to 1 is added where one of the two is a
 * mentor to the other, from 0 to 1
 * @param bridging how much less, from 0 to 1, is gained from somebody of the same company
 * and role
 * @param balance the least share of the greater gain, from 0 to 1, that the lesser must
 * reach; a pair below it is worth nothing
 */
public record Weights(double helped, double shared, double learn, double mentoring, double bridging, double balance) {

	public static final Weights DEFAULT = new Weights(0.5, 0.35, 0.15, 0.3, 0.1, 0.1);

	public Weights {
		// What is no number at all is not right, either.
		if (!(helped >= 0 && shared >= 0 && learn >= 0 && Math.abs(helped + shared + learn - 1) <= 1e-9)) {
			throw new IllegalArgumentException("helped, shared and learn must not be negative, and add up to 1");
		}
		requireShare("mentoring", mentoring);
		requireShare("bridging", bridging);
		requireShare("balance", balance);
	}

	private static void requireShare(String name, double value) {
		if (!(value >= 0 && value <= 1)) {
			throw new IllegalArgumentException(name + " must be from 0 to 1");
		}
	}

}
