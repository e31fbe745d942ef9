package rapport.checkin.registration;

import org.jspecify.annotations.Nullable;

/**
 * How a file is to be imported.
 *
 * @param dryRun whether only to tell what would become of it
 * @param country where phone numbers in national form are from; none if nobody knows
 * @param fileName for the history
 * @param by who imports it
 */
public record ImportOptions(boolean dryRun, Mapping mapping, @Nullable String country, @Nullable String fileName,
		String by) {

	/** Everything as usual. */
	public static final ImportOptions USUAL = new ImportOptions(false, Mapping.NONE, null, null, "");

}
