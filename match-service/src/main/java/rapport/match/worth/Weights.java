package rapport.match.worth;

/**
 * How much each part of a gain counts; they add up to 1.
 *
 * @param helped what the other offers of what one asks
 * @param shared interests both have
 * @param learn what else the other offers near one's interests
 */
public record Weights(double helped, double shared, double learn) {

	public static final Weights DEFAULT = new Weights(0.5, 0.35, 0.15);

	public Weights {
		if (helped < 0 || shared < 0 || learn < 0 || Math.abs(helped + shared + learn - 1) > 1e-9) {
			throw new IllegalArgumentException("The weights of help, shared interests and learning must add up to 1");
		}
	}

}
