package rapport.notify.sms.smpp;

/**
 * By what the parts of a long text are found together.
 *
 * @param from who sent them
 * @param reference what all of them have in common
 * @param total how many there are
 */
record LongTextKey(SourcePhones.Source from, int reference, int total) {

	static LongTextKey of(SourcePhones.Source from, UserData.Part part) {
		return new LongTextKey(from, part.reference(), part.total());
	}

}
